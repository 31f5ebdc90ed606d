### The question library. Its words come with its screen. Which question is for whom and when stands in
### ui/src/library/questions.json. Each is one idea, in the person's own voice, short enough to say aloud.

## Topics

library-topic-bef = Before a diagnosis
library-topic-bef-hint = While tests are under way
library-topic-dx = The diagnosis
library-topic-dx-hint = What it is, and who leads the care
library-topic-stg = Stage and test results
library-topic-stg-hint = What the tests found
library-topic-trt = Choosing a treatment
library-topic-trt-hint = The choices, and what each one means
library-topic-tri = Clinical trials
library-topic-tri-hint = Taking part in a study of a treatment
library-topic-sur = Surgery
library-topic-sur-hint = Before and after an operation
library-topic-rad = Radiation
library-topic-rad-hint = Sessions, effects, care
library-topic-sys = Chemotherapy and other drugs
library-topic-sys-hint = Names, cycles, safety at home
library-topic-sfx = Side effects and symptoms
library-topic-sfx-hint = What to watch for, and what can help
library-topic-prg = What lies ahead
library-topic-prg-hint = Closed until you choose to open it
library-topic-fer = Fertility, sex and pregnancy
library-topic-fer-hint = Best asked before treatment starts
library-topic-cst = Costs, work and practical help
library-topic-cst-hint = Coverage, income, travel, help at home
library-topic-pal = Palliative and comfort care
library-topic-pal-hint = For comfort, at any time of an illness
library-topic-aft = After treatment
library-topic-aft-hint = Follow-up, and life after
library-topic-rec = If cancer comes back or grows
library-topic-rec-hint = What changed, and what is possible now
library-topic-sop = A second opinion
library-topic-sop-hint = For your doctor, and for the second one
library-topic-ped = A child or teen with cancer
library-topic-ped-hint = For parents, and some for teens
library-topic-car = For those who give care
library-topic-car-hint = Your role, your rest, your own worries

## Where a person is

library-moment-worried = I am worried about something
library-moment-tests = I am waiting for tests
library-moment-told = I just got a diagnosis
library-moment-staging = We are finding out the stage
library-moment-choosing = I am choosing a treatment
library-moment-treatment = I am in treatment
library-moment-finished = My treatment is over
library-moment-back = The cancer came back
library-moment-living = I am living with cancer
library-moment-comfort = Comfort comes first now

## Whom to ask

library-whom-oncologist = Oncologist
library-whom-surgeon = Surgeon
library-whom-radiation = Radiation oncologist
library-whom-family_doctor = Family doctor
library-whom-nurse = Nurse
library-whom-pharmacist = Pharmacist
library-whom-social_worker = Social worker
library-whom-genetics = Genetic counsellor
library-whom-research_nurse = Research nurse
library-whom-navigator = Nurse navigator

## Who asks

library-audience-patient = For the person who is ill
library-audience-caregiver = For family and friends who give care
library-audience-parent = For parents
library-audience-teen = For teenagers

## Before a diagnosis

question-bef-1 = Which causes are you thinking of?
question-bef-2 = What can this test show, and what can it not show?
question-bef-3 = How do we get ready: food, medicines, the ride home?
question-bef-4 = Can the test hurt or do harm?
question-bef-5 = How sure can we be of the result?
question-bef-6 = When and how will we hear the result, and from whom?
question-bef-7 = May I have a copy of the report?
question-bef-8 = While we wait, which signs should I call about?
question-bef-9 = How soon do these tests need to be done?
question-bef-10 = Who is in charge of the care for now?
question-bef-11 = May someone be with me for the result, even by phone?

## The diagnosis

question-dx-1 = What is the exact name of this cancer, and how is it spelled?
question-dx-2 = Where in the body did the cancer start?
question-dx-3 = Did a second pathologist look at the sample?
question-dx-4 = What does the grade say about how fast the cancer grows?
question-dx-5 = May I have a copy of the pathology report?
question-dx-6 = When will the other tests on the sample be back?
question-dx-7 = Was some of the sample kept for later tests?
question-dx-8 = How long may we take to think before we decide?
question-dx-9 = Who leads the care, and whom do I call?
question-dx-10 = Will a team of experts (a tumour board) discuss this case?
question-dx-11 = Could this cancer run in the family?
question-dx-12 = Where can I read about this illness and trust what I read?

## Stage and test results

question-stg-1 = What is the stage, and what does it mean?
question-stg-2 = Is this stage from scans, or from what surgery found?
question-stg-3 = Has the cancer reached the lymph nodes or other places?
question-stg-4 = Which scans do we still need, and why?
question-stg-5 = How did you work out the stage?
question-stg-6 = What could still change the plan?
question-stg-7 = In plain words, what do the biomarkers and genes tell us?
question-stg-8 = How often should a tumour marker be checked, if at all?
question-stg-9 = Are the heart, lungs and kidneys fit for treatment?
question-stg-10 = How do I get the scans and reports: on disc, online?

## Choosing a treatment

question-trt-1 = What are all the choices, even waiting or no treatment?
question-trt-2 = What do we hope this treatment will do?
question-trt-3 = Which treatment do you suggest, and why?
question-trt-4 = How likely is this treatment to help someone like me?
question-trt-5 = What are the risks of this treatment, and which could last?
question-trt-6 = In what order would the treatments come, and when?
question-trt-7 = What would happen if we waited?
question-trt-8 = How often does your team treat this cancer?
question-trt-9 = Can the treatment be closer to home, or somewhere else?
question-trt-10 = How would treatment change daily life, work and travel?
question-trt-11 = How and when will we know that the treatment is working?
question-trt-12 = If this treatment does not work, what could come next?

## Clinical trials

question-tri-1 = Is there a clinical trial that fits, here or elsewhere?
question-tri-2 = What does this trial test, and in which phase?
question-tri-3 = What would the treatment be without the trial?
question-tri-4 = Is the treatment drawn by chance, maybe a placebo?
question-tri-5 = Which extra visits, tests or samples does the trial need?
question-tri-6 = Which risks of the trial are known so far?
question-tri-7 = Does the trial pay for travel and other costs?
question-tri-8 = If I leave the trial, what care would I get then?
question-tri-9 = If treatment starts now, is a trial still possible later?
question-tri-10 = Who will see my data in the trial?
question-tri-11 = In the trial, whom do I call, day or night?
question-tri-12 = By which day must we decide about the trial?

## Surgery

question-sur-1 = What will you remove, and why?
question-sur-2 = Could a smaller operation do as well?
question-sur-3 = Who will operate, and how often have they done this?
question-sur-4 = What can go wrong in surgery, and how often?
question-sur-5 = How many days in hospital, and in intensive care?
question-sur-6 = How will my body look and work after surgery?
question-sur-7 = When will we know about the margins and lymph nodes?
question-sur-8 = Which medicines must stop before surgery, and when?
question-sur-9 = How will you ease the pain after surgery?
question-sur-10 = How many weeks until lifting and work are fine again?
question-sur-11 = How do we care for the wound or drain at home?
question-sur-12 = What if the cancer cannot all be removed?

## Radiation

question-rad-1 = What is the radiation meant to do?
question-rad-2 = Which kind of radiation is it, and why this kind?
question-rad-3 = How many sessions, and how long is each?
question-rad-4 = At the planning visit, is there a mask or skin marks?
question-rad-5 = Which area is treated, and which organs are near it?
question-rad-6 = Which effects may come now, and which years later?
question-rad-7 = Is there special care for the skin, or a diet?
question-rad-8 = Will there be chemotherapy at the same time?
question-rad-9 = What happens if a session is missed?
question-rad-10 = Can this area have radiation again one day?
question-rad-11 = Is it safe to be near children or someone pregnant?
question-rad-12 = May I have a record of the total dose?

## Chemotherapy and other drugs

question-sys-1 = What are the drugs called, and how is each spelled?
question-sys-2 = What is each drug for?
question-sys-3 = How long is one cycle, and how many are planned?
question-sys-4 = Is a line or a port under the skin needed?
question-sys-5 = Which blood tests come before each treatment?
question-sys-6 = Is this drug safe with other pills, herbs, vitamins, alcohol or cannabis?
question-sys-7 = What do we do if a dose is missed or thrown up?
question-sys-8 = In case of fever, which number do I call, day or night?
question-sys-9 = At home, how do we clean up body fluids safely?
question-sys-10 = Are vaccines and dental work fine during treatment?
question-sys-11 = What would make you lower or stop the dose?
question-sys-12 = Who pays for the drugs taken at home?

## Side effects and symptoms

question-sfx-1 = Which side effects might come, and when?
question-sfx-2 = Which signs are an emergency, and whom do I call?
question-sfx-3 = What can be taken ahead of time to prevent side effects?
question-sfx-4 = What can help with eating, weight and taste?
question-sfx-5 = What can help with tiredness and sleep?
question-sfx-6 = What is the plan if there is pain?
question-sfx-7 = Could treatment harm the nerves, hearing, heart or lungs?
question-sfx-8 = Could treatment change memory or thinking?
question-sfx-9 = Who can I talk to about fear or low mood?
question-sfx-10 = How could treatment change sex, closeness or menopause?
question-sfx-11 = Which exercise or rehab would suit now?
question-sfx-12 = Will this side effect go away, and when?

## What lies ahead

question-prg-1 = May I choose how much I hear, and who else knows?
question-prg-2 = Is a cure something we can hope for?
question-prg-3 = How might things go: at best, most often, at the hardest?
question-prg-4 = How likely is the cancer to come back one day?
question-prg-5 = When you think of the time ahead, is it days, months or years?
question-prg-6 = How might treatment change what lies ahead?
question-prg-7 = Which signs might tell us that things are changing?
question-prg-8 = How sure can anyone be about what lies ahead?
question-prg-9 = If I look forward to a certain day, how should I plan?
question-prg-10 = What would be good to prepare, in your view?

## Fertility, sex and pregnancy

question-fer-1 = Could treatment make it hard to have children later?
question-fer-2 = Before treatment, what can be done to protect fertility?
question-fer-3 = Can you send us to a fertility clinic now?
question-fer-4 = What does it cost to keep eggs or sperm?
question-fer-5 = How often do the ways to protect fertility work?
question-fer-6 = Is it safe to wait with treatment to protect fertility?
question-fer-7 = Which birth control should I use, and until when?
question-fer-8 = What if I am pregnant or nursing a baby now?
question-fer-9 = Could treatment change hormones or bring menopause early?
question-fer-10 = Could treatment change testosterone or erections?
question-fer-11 = Can my child’s fertility be protected?
question-fer-12 = Who can talk with my partner and me about closeness?

## Costs, work and practical help

question-cst-1 = What does the province pay for?
question-cst-2 = Is this take-home drug covered, or does it need approval?
question-cst-3 = Who can help us get coverage for drugs?
question-cst-4 = Which forms does my private insurance need?
question-cst-5 = Is there help with travel, parking or a place to stay?
question-cst-6 = What can replace my pay while I cannot work?
question-cst-7 = Is there money for family members who give care?
question-cst-8 = Which receipts should we keep for taxes?
question-cst-9 = What are the rules for care in another province or country?
question-cst-10 = How can we meet a social worker?
question-cst-11 = Can we have an interpreter at appointments?
question-cst-12 = Which equipment or home care can we get?

## Palliative and comfort care

question-pal-1 = What is palliative care, and what can it do now?
question-pal-2 = Can palliative care go along with treatment?
question-pal-3 = Can you send us to palliative care now?
question-pal-4 = What can help with pain or shortness of breath?
question-pal-5 = Who can help at home, also at night?
question-pal-6 = Where can the care be: at home, in hospital, in hospice?
question-pal-7 = If treatment no longer helps, how do we decide together?
question-pal-8 = How do I write my wishes, and choose who speaks for me?
question-pal-9 = When would be a good time to talk about resuscitation?
question-pal-10 = Who can support our faith or customs?
question-pal-11 = How can we help the family and the children?
question-pal-12 = In the middle of the night, whom do we call?

## After treatment

question-aft-1 = May I have a treatment summary and a follow-up plan?
question-aft-2 = Who does the follow-up: the clinic or the family doctor?
question-aft-3 = Which appointments and tests are planned, and why?
question-aft-4 = Which signs should we tell you about?
question-aft-5 = Which effects of treatment might come much later?
question-aft-6 = Which checks are needed: heart, bones, thyroid, teeth?
question-aft-7 = Which checks for other cancers make sense now?
question-aft-8 = When and how can I go back to work?
question-aft-9 = What can help with the worry that stays?
question-aft-10 = Which habits could help now: food, exercise, alcohol?
question-aft-11 = Should family members have a genetic test?
question-aft-12 = When can the port come out?

## If cancer comes back or grows

question-rec-1 = What has changed, and how do we know?
question-rec-2 = Is a new biopsy needed?
question-rec-3 = Should the biomarkers be tested again?
question-rec-4 = Is it the same cancer as before?
question-rec-5 = What is the goal of the care now?
question-rec-6 = Which treatments or trials are possible now?
question-rec-7 = Could a treatment from before be used again?
question-rec-8 = Can surgery or radiation treat just this one place?
question-rec-9 = If we stopped cancer treatment, what care would there be?
question-rec-10 = Would a second opinion be useful now?
question-rec-11 = What is the plan to ease symptoms?
question-rec-12 = May I tell you what matters most to me now?

## A second opinion

# For the doctor one has now
question-sop-a1 = Would you help us get a second opinion?
question-sop-a2 = Which doctor would you ask in our place?
question-sop-a3 = How long can a second opinion safely take?
question-sop-a4 = Should some treatment start in the meantime?
question-sop-a5 = Which records, slides and discs should we send?
question-sop-a6 = Will you talk with the other doctor?
question-sop-a7 = Will I keep my place and my appointments here?
question-sop-a8 = What will you ask them in the referral letter?

# For the second doctor
question-sop-b1 = Does your own pathologist find the same diagnosis?
question-sop-b2 = Did you read the scans again, and is the stage the same?
question-sop-b3 = What would you change in the plan, and why?
question-sop-b4 = Which guideline or study is your advice based on?
question-sop-b5 = How sure are you of your advice?
question-sop-b6 = Is any test still missing?
question-sop-b7 = Do you know of a clinical trial that might fit?
question-sop-b8 = Can this plan be carried out at our own centre?
question-sop-b9 = Will you write to my doctor, and when?
question-sop-b10 = If you see it differently, will you talk with my doctor?
question-sop-b11 = What would happen if we did nothing for now?
question-sop-b12 = By when should we take the next step?

## A child or teen with cancer

question-ped-1 = What are the exact name and stage of my child’s cancer?
question-ped-2 = Is this the usual plan for children, or a clinical trial?
question-ped-3 = Will my child be treated at a children’s cancer centre?
question-ped-4 = Could treatment affect my child’s growth, hearing or learning later?
question-ped-5 = May my child go to school, play, and see friends and pets?
question-ped-6 = How do I explain cancer in words for my child’s age?
question-ped-7 = How does my child get a say?
question-ped-8 = How can we help the brothers and sisters?
question-ped-9 = At home, what do we do about fever, lines and medicines?
question-ped-10 = What help is there for parents who stay with their child?
question-ped-11 = Who follows my child later on, and as an adult?
question-ped-12 = Who on the team is the one person we call?

# Asked by a teenager
question-ped-13 = Can I talk with you alone for a few minutes?
question-ped-14 = How can I have a say in what happens to me?
question-ped-15 = Can I go to school, do sports and see friends?
question-ped-16 = How will my body and my looks change?
question-ped-17 = Could I still have children when I am older?
question-ped-18 = How can I meet other teens who have cancer?

## For those who give care

question-car-1 = What may I be told, and who must agree to it?
question-car-2 = How can I be of help at appointments?
question-car-3 = What should I watch for at home?
question-car-4 = Who can teach me to give medicines and care?
question-car-5 = When do I call you, and when do I call 911?
question-car-6 = Who can give me a break, also at night?
question-car-7 = Who can I talk to when it is hard for me?
question-car-8 = How do I talk about the illness with the children?
question-car-9 = Can I get leave or money while I give care?
question-car-10 = What if the person I care for and I disagree?
question-car-11 = Who decides if the person I care for no longer can?
question-car-12 = How can I get ready for a goodbye, and for after?
