"""What patients and doctors say aloud for the words that each specialty writes."""

from __future__ import annotations

import pytest

from app.domain.evidence import Verdict
from app.grounding.grounding import check
from app.validation.cases import segments


def verdict(statement: str, dialogue: str) -> Verdict:
    heard = segments(dialogue)
    return check(statement, heard, heard)[0].verdict


SAID = [
    # neurology
    ("Status post craniotomy.", "They opened my skull."),
    ("Phonophobia.", "Loud noises bother me."),
    ("No nuchal rigidity.", "Your neck bends easily."),
    ("Anosmia.", "I can't smell anything."),
    ("Denies anosmia.", "Any trouble smelling things? No."),
    ("Ageusia.", "Food has no taste."),
    ("Facial droop.", "One side of my face is drooping."),
    ("Saddle anesthesia.", "I'm numb between my legs."),
    ("Quadriplegia.", "He's paralyzed from the neck down."),
    ("Lumbar puncture.", "They did a spinal tap."),
    ("Insomnia.", "I toss and turn all night."),
    ("Somnambulism.", "He walks in his sleep."),
    ("Head trauma.", "She bumped her head."),
    ("Numbness of the hand.", "My hand falls asleep."),
    # psychiatry and substance use
    ("Suicidal ideation.", "I don't want to live anymore."),
    ("Anhedonia.", "I don't enjoy things anymore."),
    ("Denies anhedonia.", "Do you still enjoy things? Yes."),
    ("Reports poor appetite.", "I'm not hungry."),
    ("Denies anorexia.", "How is your appetite? Good."),
    ("Poor concentration.", "I can't focus."),
    ("Visual hallucinations.", "I see things that aren't there."),
    ("Auditory hallucinations.", "I hear voices."),
    ("Nightmares.", "I have bad dreams."),
    ("Denies domestic violence.", "Do you feel safe at home? Yes."),
    ("Opioid use disorder.", "I was hooked on heroin."),
    ("Denies IVDU.", "Have you ever injected drugs? No."),
    # ears, nose, throat and teeth
    ("Hearing loss.", "I'm going deaf."),
    ("Denies hearing loss.", "How is your hearing? It's fine."),
    ("Cerumen impaction.", "Your ear is full of wax."),
    ("TM perforation.", "There's a hole in your eardrum."),
    ("No sinus tenderness.", "Does it hurt when I press on your face? No."),
    ("Mucous membranes moist.", "Your mouth looks moist."),
    ("No thyromegaly.", "Your thyroid isn't big."),
    ("No lymphadenopathy.", "Your glands aren't swollen."),
    ("Strep pharyngitis.", "You have strep throat."),
    ("Bruxism.", "I clench my teeth at night."),
    # eyes
    ("PERRLA.", "Your pupils are equal and react to light."),
    ("EOMI.", "Follow my finger with your eyes. Good."),
    ("Sclera anicteric.", "The whites of your eyes look good."),
    ("Blurred vision.", "I can't see clearly."),
    ("Denies vision changes.", "Any trouble seeing? No."),
    ("Photopsia.", "I see flashes of light."),
    ("Myopia.", "I'm short-sighted."),
    # skin and wounds
    ("Tinea pedis.", "I have athlete's foot."),
    ("Night sweats.", "I wake up drenched."),
    ("Basal cell carcinoma.", "I had a basal cell."),
    ("Decubitus ulcer.", "She has bed sores."),
    ("Incision and drainage.", "They lanced it."),
    ("No drainage.", "Is anything coming out of it? No."),
    ("Diaper dermatitis.", "He's got nappy rash."),
    # bones, joints and muscles
    ("Decreased range of motion.", "I can't lift my arm all the way."),
    ("TTP over the lateral malleolus.", "It hurts when I press on the outside of your ankle."),
    ("Phalen's positive.", "Bend your wrists like this. Any tingling? Yes."),
    ("Adhesive capsulitis.", "You have a frozen shoulder."),
    ("ORIF.", "They put plates and screws in."),
    ("TKA.", "I had my knee replaced."),
    ("Pitting edema.", "When I press, it leaves a dent."),
    ("Pes planus.", "My arches have fallen."),
    ("The knee gives way.", "My knee buckles."),
    ("Uses a cane.", "I walk with a stick."),
    # pregnancy and women's health
    ("Metrorrhagia.", "I bleed between periods."),
    ("Spontaneous abortion.", "I lost the baby."),
    ("Rupture of membranes.", "My water broke."),
    ("Decreased fetal movement.", "The baby isn't moving as much."),
    ("NSVD.", "I had a natural birth."),
    ("Not sexually active.", "Are you having sex? No."),
    ("Nulliparous.", "I've never had a baby."),
    ("Oral contraceptives.", "I'm on the pill."),
    ("Stress incontinence.", "I leak when I cough."),
    ("Bacterial vaginosis.", "I've got B V."),
    ("EDD May 5.", "The baby is due May fifth."),
    # children
    ("Immunizations up to date.", "He's had all his jabs."),
    ("Nocturnal enuresis.", "He wets the bed."),
    ("Croup.", "He's got a barky cough."),
    ("No retractions.", "He isn't sucking in at the ribs."),
    ("Failure to thrive.", "She isn't gaining weight."),
    ("Decreased urine output.", "He's had fewer wet diapers."),
    ("Undescended testicle.", "His testicle hasn't dropped."),
    ("Toilet trained.", "She uses the potty."),
    # surgery and procedures
    ("Status post mastectomy.", "They took off my breast."),
    ("Laparoscopic cholecystectomy.", "They did keyhole surgery on my gallbladder."),
    ("Bariatric surgery.", "I had my stomach stapled."),
    ("Reaction to anesthesia.", "I had a bad reaction to the anaesthetic."),
    ("Blood transfusion.", "I got two bags of blood."),
    ("FNA.", "They did a needle biopsy."),
    ("Thoracentesis.", "They took fluid from around my lung."),
    # what is said while examining, and of tests
    ("NAD.", "You look comfortable."),
    ("Well-appearing.", "You look healthy."),
    ("CTAB.", "Your lungs sound clear."),
    ("RRR.", "Your heart is beating regularly."),
    ("No accessory muscle use.", "You're breathing comfortably."),
    ("DTRs 2+.", "Your reflexes are two plus."),
    ("No infiltrate.", "Your chest X-ray is clear."),
    ("Normotensive.", "Your blood pressure is normal."),
    ("Transaminitis.", "Your liver enzymes are high."),
    ("Elevated ESR.", "Your inflammation numbers are high."),
    ("LDL elevated.", "Your bad cholesterol is high."),
    ("Venipuncture.", "They drew my blood."),
    ("Benign.", "It's not cancer."),
    ("UDS.", "We need a drug test."),
    ("No papilledema.", "The back of your eye looks good."),
    ("No ataxia.", "You walk steadily."),
    ("No dysarthria.", "Your speech is clear."),
    ("No tonsillar exudate.", "Your tonsils look fine."),
    ("No deformity.", "Nothing looks out of place."),
    ("No pallor.", "Your color is good."),
    ("Denies dysphagia.", "Can you swallow okay? Yes."),
    ("Denies changes in weight.", "Is your weight the same? Yes."),
    ("Denies trauma.", "Did you hurt yourself? No."),
    ("Wt stable.", "My weight's the same."),
    # life at home
    ("Unemployed.", "I'm out of work."),
    ("Retired.", "I stopped working."),
    ("Widowed.", "I lost my wife."),
    ("Homeless.", "I sleep in my car."),
    ("Independent in ADLs.", "I can dress and bathe myself."),
    ("No firearms in the home.", "Any guns in the house? No."),
    ("Advance directive.", "I have a living will."),
    ("Needs refill.", "I'm out of my pills."),
    ("Vegetarian.", "I don't eat meat."),
]


@pytest.mark.parametrize(("statement", "dialogue"), SAID)
def test_what_was_said_in_plain_words_is_supported(statement: str, dialogue: str) -> None:
    assert verdict(statement, dialogue) is Verdict.SUPPORTED


OTHER = [
    ("Anosmia.", "I can smell everything."),
    ("Denies anosmia.", "I lost my sense of smell."),
    ("Anosmia.", "Food has no taste."),
    ("Paraplegia.", "I can move my legs."),
    ("Visual hallucinations.", "I hear voices."),
    ("Auditory hallucinations.", "I see people who aren't there."),
    ("Numbness.", "I sleep all day."),
    ("Anhedonia.", "I enjoy my garden."),
    ("Denies anorexia.", "How is your appetite? Poor."),
    ("Self-harm.", "I cut myself on a knife."),
    ("Suicidal ideation.", "My father died last year."),
    ("Head injury.", "I hit my knee."),
    ("Neuropathy.", "Your cranial nerves are fine."),
    ("Denies insomnia.", "I lie awake for hours."),
    ("Hearing loss.", "I hear a buzzing sound."),
    ("Denies hearing loss.", "I can't hear well."),
    ("Vision loss.", "There's a blind spot."),
    ("Pinpoint pupils.", "Your throat is red."),
    ("Xerosis.", "Your skin feels warm and dry."),
    ("Debridement.", "The bandage is clean."),
    ("Tinea cruris.", "I have athlete's foot."),
    ("Squamous cell carcinoma.", "I had a basal cell."),
    ("There is an ulcer.", "My leg is sore."),
    ("Photopsia.", "I get hot flashes."),
    ("Uses a cane.", "I can walk."),
    ("TKA.", "I had my hip replaced."),
    ("Lateral epicondylitis.", "I've got golfer's elbow."),
    ("Rupture of membranes.", "I broke my wrist."),
    ("Vaginal delivery.", "I had a C-section."),
    ("Miscarriage.", "I had a natural birth."),
    ("Stress incontinence.", "I am under a lot of stress."),
    ("Decreased fetal movement.", "The baby is kicking."),
    ("Failure to thrive.", "She is gaining weight."),
    ("Enuresis.", "He sleeps well at night."),
    ("Unvaccinated.", "He's had all his jabs."),
    ("Nephrectomy.", "They took out my spleen."),
    ("Colostomy.", "I had a colonoscopy."),
    ("Well-appearing.", "You look sick."),
    ("Ill-appearing.", "You look healthy."),
    ("CTAB.", "Your heart sounds regular."),
    ("Unemployed.", "I have a new job."),
    ("Retired.", "I work as a teacher."),
    ("Vegetarian.", "I eat meat."),
    ("Widowed.", "I live with my wife."),
    ("LDL elevated.", "Your good cholesterol is low."),
    ("Self-harm.", "I hurt myself when I fell."),
    ("Auditory hallucinations.", "My voice is rough."),
    ("Dysphagia.", "I swallow just fine."),
    ("Syncope.", "I feel faint."),
    ("Dysarthria.", "Your speech is clear."),
    ("Pallor.", "Your color is good."),
]


@pytest.mark.parametrize(("statement", "dialogue"), OTHER)
def test_what_was_said_of_something_else_is_flagged(statement: str, dialogue: str) -> None:
    assert verdict(statement, dialogue) is not Verdict.SUPPORTED
