/// 63 goals. See `SentenceTests`.
let english = """
  +++ Reduce falls on the ward from 12 to 4 a month by 31 December 2026
  +-- Reduce falls on the ward from 12
  ++- Reduce falls on the ward to 4
  +++ Cut the sickness rate by 5% by the end of 2027
  ++- Halve the waiting time for physiotherapy
  --- Strengthen collaboration between the school and the kindergarten
  --- We will improve the quality of care
  --- Raise awareness of patient safety
  --- Become a leading nursing home
  --- Be an employer of choice
  +-- shorter waiting times at the clinic
  +-- Fewer falls at night
  ++- All employees have completed the hand hygiene course
  --- Everyone should feel safe at work
  +++ By 1 June 2027 all residents have had a medication review
  +++ Hire two night nurses by March 2027
  ++- Publish a guide for relatives
  --- Introduce a culture of openness
  ++- Answer requests within two days
  ++- Send discharge letters within 24 hours of discharge
  ++- Reduce the waiting time to four weeks
  ++- Hold two fire drills every year
  +++ Hold two fire drills every year until 2031
  ++- Absence is 20% lower than in 2025
  +++ At least 90 % of pupils read at level 3 by the end of the school year 2026/27
  --- Support the rollout in line with the regulation that applies from 2030
  +-- Reduce overtime over time
  +++ Raise the share of full-time posts to 70% by 2028 and work for a better environment
  --- Continue to develop our culture
  +++ Close all deviations from the inspection by week 10 2027
  ++- Three out of four parents answer the survey
  +-- Reduce waiting times as far as possible
  -?- Consider a new roster for the night shift
  ++- Ensure that 9 out of 10 playgrounds are inspected
  +++ Replace the boiler at the town hall before 1 October 2027
  +++ Cut water leakage from 38% to 30% over the next 12 months
  ++- No resident develops a pressure ulcer
  +++ By Q3 2027, 95 % of potholes are repaired within 5 days of being reported
  +++ By the end of FY27, churn of care assistants is below 12 %
  ++- No later than No. 4 on the list: 20 ramps
  +++ Repair 40 playgrounds this year
  +-- Improve response time
  --- Develop a culture of learning
  ++- Develop a checklist for admissions
  +++ Within 6 months, all new hires have met their mentor
  --- Focus on wellbeing
  -?- Explore new ways of working
  +++ The new policy is in place before Christmas
  --- Create a supportive environment for staff
  +++ In March 2027 at most 3 of 20 beds are empty
  --- Patients feel heard
  --- Strive for excellence
  ++- Half of all letters are sent the same day
  ++- Reduce incidents per 1000 patient days from 6 to 4
  ++- All staff may book a course
  ++- No more than 5% of meals are wasted
  +++ Build two new ramps in May 2027
  --- Staff may feel unsafe
  +++ Increase hand hygiene compliance to 90% by March
  ++- Achieve 95% hand hygiene compliance
  +++ Lower the readmission rate by 2 percentage points over two years
  --- Deliver excellent care
  +++ Double the number of apprentices from 10 to 20 by 2028
  """
