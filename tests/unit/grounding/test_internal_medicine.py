"""What internists write in the words of their trade, as patients and doctors say it aloud."""

from __future__ import annotations

import pytest

from app.domain.evidence import Verdict
from app.domain.transcript import Segment
from app.grounding.grounding import check


def verdict(statement: str, *turns: str) -> Verdict:
    heard = [Segment(number, number, number + 1, text) for number, text in enumerate(turns, 1)]
    return check(statement, heard, heard)[0].verdict


SAID = [
    ("Reports DOE.", ("I get short of breath when I climb stairs.",)),
    ("Denies CP.", ("Any pain in your chest?", "No.")),
    ("History of SVT.", ("My doctor said S V T.",)),
    ("History of supraventricular tachycardia.", ("I had an S V T.",)),
    ("He has a history of CHF.", ("My heart does not pump well.",)),
    ("Status post CABG.", ("I had open heart surgery.",)),
    ("Status post AVR.", ("They replaced my aortic valve.",)),
    ("Status post BKA.", ("They took my leg off below the knee.",)),
    ("No carotid bruits.", ("I hear no whooshing in your neck.",)),
    ("Mitral regurgitation.", ("You have a leaky mitral valve.",)),
    ("The patient is volume overloaded.", ("You are retaining fluid.",)),
    ("Reports night sweats.", ("I wake up drenched.",)),
    ("Reports daytime somnolence.", ("I doze off all day.",)),
    ("Status post pneumonectomy.", ("They took out my whole lung.",)),
    ("Respirations are unlabored.", ("Your breathing is easy.",)),
    ("He smokes 1 PPD.", ("I smoke one pack a day.",)),
    ("Reports vomiting.", ("I can't keep anything down.",)),
    ("Denies vomiting.", ("I can keep food down.",)),
    ("Reports melaena.", ("My stool is black and sticky.",)),
    ("Reports anorexia.", ("I am not hungry.",)),
    ("Denies faecal incontinence.", ("Can you hold your stool?", "Yes.")),
    ("Reports bowel incontinence.", ("I can't control my bowels.",)),
    ("Status post gastroscopy.", ("They put a scope into my stomach.",)),
    ("History of IBD.", ("I have Crohn's.",)),
    ("NPO after midnight.", ("Keep an empty stomach after midnight.",)),
    ("Reports incomplete emptying.", ("I can't empty my bladder.",)),
    ("Reports a weak urinary stream.", ("It just dribbles out of my bladder.",)),
    ("History of nocturnal enuresis.", ("He wets the bed at night.",)),
    ("History of ESRD.", ("My kidneys failed.",)),
    ("Status post TURP.", ("They scraped my prostate.",)),
    ("Hypercalcemia.", ("Your calcium is too high.",)),
    ("Reports heat intolerance.", ("I can't stand the heat.",)),
    ("History of hypoglycaemia.", ("I get low blood sugars.",)),
    ("Status post total thyroidectomy.", ("They took out my thyroid.",)),
    ("She has prediabetes.", ("I am borderline diabetic.",)),
    ("Denies pica.", ("Do you crave ice?", "No.")),
    ("History of coagulopathy.", ("I have a bleeding problem.",)),
    ("History of NHL.", ("I had lymphoma.",)),
    ("History of metastatic disease.", ("The cancer spread to my bones.",)),
    ("Status post mastectomy.", ("They took off my breast.",)),
    ("Pancytopenia.", ("All your blood counts are low.",)),
    ("Denies IVDU.", ("Have you ever used needles for drugs?", "No.")),
    ("History of infectious mononucleosis.", ("I had glandular fever.",)),
    ("History of streptococcal pharyngitis.", ("I had strep throat.",)),
    ("History of bacteraemia.", ("The infection got in my blood.",)),
    ("She is immunocompromised.", ("Your immune system is weak.",)),
    ("Received Tdap.", ("I had a tetanus shot.",)),
    ("Denies sicca symptoms.", ("Any dry eyes or dry mouth?", "No.")),
    ("No synovitis.", ("I feel no swelling of your joints.",)),
    ("Tophi.", ("You have those gout lumps.",)),
    ("LLE edema.", ("Your left leg is swollen.",)),
    ("RUQ tenderness.", ("You are tender in the right upper belly.",)),
    ("History of carotid stenosis.", ("The artery in my neck is blocked.",)),
    ("Lung nodule.", ("There is a small spot on your lung.",)),
    ("Pt is on RA.", ("Your oxygen is fine, no tank needed.",)),
    ("HR 72, RR 16.", ("Your pulse is seventy two and you breathe sixteen times.",)),
    ("CTAB.", ("Your lungs sound clear.",)),
    ("Started on abx.", ("We started you on an antibiotic.",)),
    ("Reports LBP.", ("My lower back hurts.",)),
    ("NAD.", ("You look well today.",)),
    ("History of lactose intolerance.", ("Dairy upsets my stomach.",)),
    ("History of cachexia.", ("I am skin and bones.",)),
    ("History of biliary colic.", ("I had a gallbladder attack.",)),
    ("Reports insomnia.", ("I wake up and can't get back to sleep.",)),
    ("Reports exercise intolerance.", ("I can't walk as far as I used to.",)),
    ("Reports nocturia.", ("I am up all night going to the bathroom.",)),
    ("Reports oliguria.", ("I am peeing less than before.",)),
    ("Denies loss of appetite.", ("Have you lost your appetite?", "No.")),
    ("Reports dysuria.", ("It hurts when I pass water.",)),
    ("She saw her GP.", ("I went to my family doctor.",)),
    ("Reports hot flushes.", ("I get hot all of a sudden.",)),
    ("SMBG daily.", ("I check my sugar every day.",)),
    ("Family history of breast cancer.", ("My aunt had cancer of the breast.",)),
    ("Family history of cancer.", ("My uncle had colon cancer.",)),
    ("History of TIA.", ("I had a mini stroke.",)),
    ("History of pyelonephritis.", ("I had an infection of my kidney.",)),
    ("Reports fatigue.", ("I feel run down.",)),
    ("History of psoriatic arthritis.", ("My psoriasis gave me arthritis.",)),
    ("History of HOCM.", ("My heart muscle is too thick.",)),
    ("No tachycardia.", ("Your pulse is normal.",)),
]


@pytest.mark.parametrize(("statement", "turns"), SAID)
def test_what_was_said_in_plain_words_is_supported(statement: str, turns: tuple[str, ...]) -> None:
    assert verdict(statement, *turns) is Verdict.SUPPORTED


UNSAID = [
    ("Status post cholecystectomy.", ("They took out my appendix.",)),
    ("Status post AVR.", ("I had a bypass on my heart.",)),
    ("History of SVT.", ("I have a leaky valve.",)),
    ("Status post pneumonectomy.", ("They took out my kidney.",)),
    ("Reports melaena.", ("My stool is loose.",)),
    ("Reports vomiting.", ("I can keep food down.",)),
    ("Denies anorexia.", ("I am not hungry.",)),
    ("Denies heat intolerance.", ("I can't stand the heat.",)),
    ("Reports cold intolerance.", ("I had a cold last week.",)),
    ("Reports fatigue.", ("I can feel my heart beat.",)),
    ("Reports polydipsia.", ("I drink a lot of beer.",)),
    ("Reports diarrhea.", ("It runs in my family.",)),
    ("Reports constipation.", ("I strained my back.",)),
    ("Reports dysphagia.", ("I can keep food down.",)),
    ("Hypercalcemia.", ("Your calcium is too low.",)),
    ("History of renal failure.", ("My kidneys hurt.",)),
    ("History of syphilis.", ("I had chlamydia.",)),
    ("History of malaria.", ("I had the measles.",)),
    ("History of strep throat.", ("I have a sore throat.",)),
    ("History of tachycardia.", ("My pulse was slow.",)),
    ("LLE edema.", ("Your right leg is swollen.",)),
    ("RUQ tenderness.", ("You are tender in the left lower belly.",)),
    ("History of mitral regurgitation.", ("My aortic valve is narrow.",)),
    ("History of fibromyalgia.", ("My muscles hurt after the run.",)),
    ("Status post transplant.", ("They took a sample of my liver.",)),
    ("History of ascites.", ("I have piles.",)),
    ("History of diabetes insipidus.", ("I have sugar diabetes.",)),
    ("History of cardiac tamponade.", ("I had a heart attack.",)),
    ("History of pleurisy.", ("I had a cough.",)),
    ("Status post plasmapheresis.", ("They gave me blood.",)),
    ("Family history of ovarian cancer.", ("My aunt had breast cancer.",)),
    ("Status post BKA.", ("They took my leg off above the knee.",)),
    ("History of pulmonary hypertension.", ("I have high blood pressure.",)),
    ("History of pyelonephritis.", ("I get bladder infections.",)),
    ("History of stroke.", ("I had a mini stroke.",)),
    ("Reports fatigue.", ("The pain runs down my leg.",)),
    ("History of thyroiditis.", ("I take a thyroid pill.",)),
    ("Status post pneumonectomy.", ("They took out a piece of my lung.",)),
    ("Reports urinary retention.", ("I hardly drink any water.",)),
    ("Status post transplant.", ("I have a new kidney stone.",)),
    ("History of hypogonadism.", ("Your testosterone is normal.",)),
    ("History of CKD.", ("Your kidney numbers are normal.",)),
    ("Limb ischemia.", ("The circulation in your foot is good.",)),
    ("Reports a weak stream.", ("How is your stream?", "Good.")),
    ("Reports incomplete emptying.", ("I can empty my bladder fine.",)),
    ("Status post lumpectomy.", ("They took out a tumor of my colon.",)),
    ("Status post paracentesis.", ("I stick the insulin needle in my belly.",)),
    ("History of uterine prolapse.", ("I dropped a cup.",)),
    ("History of FSGS.", ("My kidneys are weak.",)),
    ("History of HOCM.", ("I had a heart attack.",)),
    ("History of celiac disease.", ("I like pasta without gluten.",)),
]


@pytest.mark.parametrize(("statement", "turns"), UNSAID)
def test_words_that_only_come_near_do_not_support(statement: str, turns: tuple[str, ...]) -> None:
    assert verdict(statement, *turns) is not Verdict.SUPPORTED
