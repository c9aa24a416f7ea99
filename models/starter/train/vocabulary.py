"""The words of the small world: medicines with their doses, symptoms, findings, plans."""

from __future__ import annotations

from .phrases import Dialect, Phrase, same

DRUGS: dict[Dialect, tuple[tuple[str, str, tuple[int, ...]], ...]] = {
    "british": (
        ("paracetamol", "mg", (500, 1000)),
        ("salbutamol", "puffs", (2, 4)),
        ("prednisolone", "mg", (5, 20, 30, 40)),
        ("ramipril", "mg", (5, 10)),
        ("bisoprolol", "mg", (5, 10)),
        ("lansoprazole", "mg", (15, 30)),
        ("flucloxacillin", "mg", (250, 500)),
    ),
    "american": (
        ("acetaminophen", "mg", (325, 500, 650)),
        ("albuterol", "puffs", (2, 4)),
        ("prednisone", "mg", (5, 20, 40, 60)),
        ("lisinopril", "mg", (5, 10, 20, 40)),
        ("metoprolol", "mg", (25, 50, 100)),
        ("hydroxyzine", "mg", (10, 25, 50)),
        ("hydralazine", "mg", (10, 25, 50)),
    ),
}
COMMON_DRUGS: tuple[tuple[str, str, tuple[int, ...]], ...] = (
    ("metformin", "mg", (500, 850, 1000)),
    ("amlodipine", "mg", (5, 10)),
    ("atorvastatin", "mg", (10, 20, 40, 80)),
    ("amoxicillin", "mg", (250, 500, 875)),
    ("doxycycline", "mg", (50, 100, 200)),
    ("ibuprofen", "mg", (200, 400, 600)),
    ("naproxen", "mg", (250, 500)),
    ("aspirin", "mg", (75, 81, 300)),
    ("omeprazole", "mg", (10, 20, 40)),
    ("levothyroxine", "micrograms", (25, 50, 75, 100, 125)),
    ("warfarin", "mg", (1, 3, 5)),
    ("apixaban", "mg", (5, 10)),
    ("furosemide", "mg", (20, 40, 80)),
    ("losartan", "mg", (25, 50, 100)),
    ("sertraline", "mg", (25, 50, 100, 150)),
    ("gabapentin", "mg", (100, 300, 600)),
    ("codeine", "mg", (15, 30, 60)),
    ("cetirizine", "mg", (5, 10)),
    ("insulin glargine", "units", (8, 10, 14, 18, 22, 30)),
    ("trimethoprim", "mg", (100, 200)),
)
UNIT_WORDS = {
    "mg": ("milligrams",),
    "micrograms": ("micrograms",),
    "units": ("units",),
    "puffs": ("puffs",),
}
FREQUENCIES = (
    *map(
        same,
        (
            "once a day", "once daily", "twice a day", "twice daily", "every morning",
            "every evening", "at bedtime", "as needed", "with meals", "once a week",
        ),
    ),
    Phrase("three times a day", "3 times a day"),
    Phrase("four times a day", "4 times a day"),
    Phrase("every four hours", "every 4 hours"),
    Phrase("every six hours", "every 6 hours"),
    Phrase("every eight hours", "every 8 hours"),
    Phrase("every twelve hours", "every 12 hours"),
)  # fmt: skip
SYMPTOMS = (
    "chest pain", "a dry cough", "a productive cough", "shortness of breath", "fever",
    "a headache", "nausea", "vomiting", "diarrhea", "dizziness", "palpitations", "a sore throat",
    "a runny nose", "lower back pain", "abdominal pain", "tiredness", "itching", "a skin rash",
    "constipation", "heartburn", "weight loss", "night sweats", "blurred vision", "wheezing",
    "ankle swelling", "joint stiffness", "numbness", "burning on urination", "low mood", "chills",
    "loss of appetite", "poor sleep", "muscle cramps", "neck pain",
)  # fmt: skip
SIDED_SYMPTOMS = (
    "knee pain", "hip pain", "shoulder pain", "ear pain", "arm weakness", "flank pain", "eye pain",
    "calf pain", "wrist pain", "foot pain",
)  # fmt: skip
CONDITIONS = (
    "high blood pressure", "type 2 diabetes", "asthma", "migraine", "osteoarthritis", "gout",
    "atrial fibrillation", "heart failure", "depression", "anxiety", "high cholesterol", "eczema",
    "kidney stones", "a stroke", "a heart attack", "breast cancer", "bowel cancer", "epilepsy",
    "an underactive thyroid", "anemia",
)  # fmt: skip
DIAGNOSES = (
    "pneumonia", "acute bronchitis", "a urinary tract infection", "viral gastroenteritis",
    "tonsillitis", "sinusitis", "a tension headache", "a muscle strain", "acid reflux",
    "an ankle sprain", "cellulitis", "a migraine attack", "an asthma attack", "angina",
    "deep vein thrombosis", "pulmonary embolism", "iron deficiency", "shingles",
    "a chest infection",
    "acute appendicitis", "gallstones", "conjunctivitis", "an ear infection", "sciatica",
)  # fmt: skip
CHRONIC = (
    "high blood pressure", "type 2 diabetes", "asthma", "osteoarthritis", "gout", "heart failure",
    "depression", "migraine", "eczema", "atrial fibrillation",
)  # fmt: skip
COURSES = (
    "well controlled", "poorly controlled", "stable", "improving", "getting worse", "in remission",
)  # fmt: skip
ALLERGENS = (
    "penicillin", "aspirin", "codeine", "latex", "peanuts", "eggs", "shellfish", "ibuprofen",
    "amoxicillin", "trimethoprim",
)  # fmt: skip
REACTIONS = ("a rash", "swelling of the lips", "hives", "vomiting", "wheezing")
RELATIVES = ("mother", "father", "brother", "sister", "grandmother", "grandfather", "uncle", "aunt")
AGGRAVATORS = (
    "at night", "in the morning", "on exertion", "after meals", "when lying flat", "on walking",
    "in cold weather", "after eating", "when climbing stairs", "at work",
)  # fmt: skip
EASERS = ("rest", "ice", "heat", "fluids", "exercise", "sitting up", "stretching")
FINDINGS = (
    "tenderness", "swelling", "redness", "bruising", "warmth", "crackles", "wheeze", "rebound",
    "guarding", "a murmur", "pitting edema", "stiffness", "a rash", "dullness",
)  # fmt: skip
SIDED_PLACES = (
    "knee", "ankle", "shoulder", "hip", "wrist", "elbow", "lung base", "calf", "flank", "ear",
    "foot", "hand", "lower quadrant", "upper quadrant",
)  # fmt: skip
NORMALS = (
    ("the chest", "clear"), ("the abdomen", "soft and not tender"), ("heart sounds", "normal"),
    ("the throat", "red"), ("the throat", "clear"), ("reflexes", "normal"),
    ("the skin", "warm and dry"),
    ("the tonsils", "enlarged"), ("the ear drum", "red and bulging"), ("bowel sounds", "normal"),
    ("the pupils", "equal and reactive"), ("gait", "steady"), ("the abdomen", "distended"),
    ("power", "reduced in both legs"), ("the neck", "supple"),
)  # fmt: skip
GENERAL_SIGNS = (
    "neck stiffness", "jaundice", "peripheral edema", "a heart murmur", "lymph node enlargement",
    "rebound tenderness", "guarding", "a skin rash", "crackles", "wheeze", "dehydration",
)  # fmt: skip
TESTS: dict[Dialect, tuple[str, ...]] = {
    "british": ("a full blood count", "kidney function tests", "a urine dip"),
    "american": ("a complete blood count", "a basic metabolic panel", "a urinalysis"),
}
COMMON_TESTS = (
    "a chest x-ray", "an electrocardiogram", "a urine culture", "liver function tests",
    "thyroid function tests", "a throat swab", "an ultrasound of the abdomen", "a fasting glucose",
    "a lipid panel", "a knee x-ray", "a stool sample",
)  # fmt: skip
SPECIALTIES = (
    "cardiology", "dermatology", "neurology", "orthopedics", "physiotherapy", "gastroenterology",
    "the eye clinic", "the diabetes clinic", "the chest clinic", "urology", "counseling",
)  # fmt: skip
ADVICE = (
    "rest and plenty of fluids", "a low salt diet", "regular exercise", "weight loss",
    "to stop smoking", "to elevate the leg", "to avoid heavy lifting",
    "to check blood pressure at home",
    "to keep a headache diary", "to drink less alcohol", "a soft diet",
    "to take the tablets with food",
)  # fmt: skip
LABS: tuple[tuple[str, str, float, float, str, str], ...] = (
    ("hemoglobin", "hemoglobin", 8.0, 16.0, "", ""),
    ("potassium", "potassium", 3.0, 5.9, "", ""),
    ("glucose", "glucose", 4.0, 15.0, "", ""),
    ("a one c", "A1c", 5.5, 11.0, "percent", "%"),
)
SIDES = ("left", "right")
