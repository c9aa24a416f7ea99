"""The templates that ship with the application.

A changed text is a further version: earlier ones stay here, so that old notes can name theirs.
"""

from __future__ import annotations

from app.domain.template import Template, TemplateKind, TemplateSection

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

_HISTORY_AND_PHYSICAL = Template(
    key="history_and_physical",
    version=1,
    title="History and physical",
    sections=(
        TemplateSection(
            "chief_complaint", "Chief complaint", "why the patient came, in one sentence"
        ),
        TemplateSection(
            "present_illness",
            "History of present illness",
            "how the complaint began and went on, and what eases or worsens it",
        ),
        TemplateSection(
            "past_history", "Past history", "earlier illnesses, operations and hospital stays"
        ),
        TemplateSection(
            "medicines", "Medicines", "what the patient takes now, with dose, route and frequency"
        ),
        TemplateSection(
            "allergies", "Allergies", "allergies and reactions, or that there are none"
        ),
        TemplateSection(
            "family_history", "Family history", "illnesses of relatives, and of which relative"
        ),
        TemplateSection(
            "social_history",
            "Social history",
            "work, living, smoking, alcohol and other substances",
        ),
        TemplateSection(
            "review_of_systems", "Review of systems", "other symptoms, present or denied"
        ),
        TemplateSection(
            "examination", "Examination", "vital signs, and findings as they were examined"
        ),
        TemplateSection("results", "Results", "laboratory values and imaging"),
        TemplateSection("assessment", "Assessment", "diagnoses and reasoning"),
        TemplateSection("plan", "Plan", "treatment, tests, referrals and follow-up"),
    ),
)

_PROGRESS_NOTE = Template(
    key="progress_note",
    version=1,
    title="Progress note",
    sections=(
        TemplateSection(
            "interval_history", "Since the last visit", "what changed since the last visit"
        ),
        TemplateSection(
            "examination",
            "Examination and results",
            "examination, measurements and results of today",
        ),
        TemplateSection(
            "assessment", "Assessment", "how each problem is now: better, unchanged or worse"
        ),
        TemplateSection(
            "medicines", "Medicines", "medicines that were begun, changed, stopped or continued"
        ),
        TemplateSection("plan", "Plan", "what is done next, and when the patient is seen again"),
    ),
)

_REFERRAL_LETTER = Template(
    key="referral_letter",
    version=1,
    title="Referral letter",
    sections=(
        TemplateSection(
            "reason", "Reason for referral", "to which specialty, why, and how urgent it is"
        ),
        TemplateSection("history", "History", "the history that matters for this question"),
        TemplateSection("findings", "Findings", "examination, measurements and results"),
        TemplateSection(
            "medicines", "Medicines and allergies", "current medicines with doses, and allergies"
        ),
        TemplateSection(
            "request", "What is asked", "what the colleague is asked to do or to answer"
        ),
    ),
    kind=TemplateKind.LETTER,
    style="Whole, courteous sentences to a colleague who does not know the patient.",
)

_PATIENT_INSTRUCTIONS = Template(
    key="patient_instructions",
    version=1,
    title="Patient instructions",
    sections=(
        TemplateSection(
            "about", "What we talked about", "the problem, in words that everybody knows"
        ),
        TemplateSection(
            "medicines", "Your medicines", "each medicine with how much, how often and how long"
        ),
        TemplateSection("what_to_do", "What you can do", "what the patient does at home"),
        TemplateSection(
            "when_to_call",
            "When to get help",
            "the signs that were named for calling or coming back",
        ),
        TemplateSection("next_visit", "What comes next", "tests, referrals and the next visit"),
    ),
    kind=TemplateKind.INSTRUCTIONS,
    style=(
        "Plain words and short sentences, to the patient as «you». No abbreviations."
        " Explain a technical term in a few plain words."
    ),
)

_SICK_NOTE = Template(
    key="sick_note",
    version=1,
    title="Sick note",
    sections=(
        TemplateSection(
            "period", "Period", "from which day until which day the patient cannot work or attend"
        ),
        TemplateSection(
            "limits", "Limits", "what the patient can and cannot do in this time, if it was said"
        ),
        TemplateSection("review", "Review", "when this is looked at again, if it was said"),
    ),
    kind=TemplateKind.CERTIFICATE,
    style="Plain sentences for an employer or a school: no diagnosis, no findings, no medicines.",
)

BUILT_IN = (
    SOAP,
    _HISTORY_AND_PHYSICAL,
    _PROGRESS_NOTE,
    _REFERRAL_LETTER,
    _PATIENT_INSTRUCTIONS,
    _SICK_NOTE,
)
"""All versions, each template's in their order."""

TEMPLATES = {template.key: template for template in BUILT_IN}
"""The newest version of each."""
