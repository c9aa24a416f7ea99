"""The templates that ship with the application."""

from __future__ import annotations

from app.domain.template import Template, TemplateSection

SOAP = Template(
    key="soap",
    version=1,
    title="SOAP note",
    sections=(
        TemplateSection("subjective", "Subjective", "what the patient reports"),
        TemplateSection("objective", "Objective", "examination and measurements"),
        TemplateSection("assessment", "Assessment", "diagnosis and reasoning"),
        TemplateSection("plan", "Plan", "treatment, tests and follow-up"),
    ),
)

TEMPLATES = {template.key: template for template in (SOAP,)}
