extension Examples {
  static let markets = Examples(
    "news of 2005",
    """
    @ 2005-06-15
    The Fed meets [June 29-30]. => 2005-06-29/2005-06-30
    He led the agency [from February 2001 to June 2003]. => 2001-02/2003-06
    She testified before the panel on [May 24]. => 2005-05-24
    The suspect has been held since [early May]. => 2005-05-01/..
    Its shares have doubled since [the beginning of the year]. => 2005-01/..
    Its shares have doubled in [the past six months]. => 2004-12-15/2005-06-14
    In [the 1960s] and ['70s] he wrote songs. => 196X ; 197X
    The ban, imposed in [2002], ends [this September]. => 2002 ; 2005-09
    The verdict, on [Monday], came after a 14-week trial. => 2005-06-13
    The next shuttle launch is set for no earlier than [July 13]. => 2005-07-13
    On [July 13] or soon after, it will fly. => 2005-07-13
    It will fly [between July 13 and July 31]. => [2005-07-13..2005-07-31]
    It last flew in [January 2003]. => 2003-01
    It flew [two and a half years ago]. => 2002-12
    It flew [two-and-a-half years ago]. => 2002-12
    It flew more than two years after the crash.
    On [Feb. 1, 2003], it broke up; the next flight is in [July]. => 2003-02-01 ; 2005-07
    Oil rose above $55 for the first time since [April 4]. => 2005-04-04/..
    [Tuesday]'s close was $55. => 2005-06-14
    Crude for [July] delivery rose. => 2005-07
    The euro fell to its lowest since [last Sept. 3]. => 2004-09-03/..
    The euro fell in late trading [Wednesday]. => 2005-06-15
    He leaves office [Jan. 20, 2009]. => 2009-01-20
    It reported earnings for its [fiscal second quarter], ended [May 31]. => - ; 2005-05-31
    It sees fiscal-year profit of $2.
    It sees [2005] profit of $2. => 2005
    It sees [second-quarter] profit of 40 cents. => 2005-34
    It earned 40 cents in [last year's second quarter]. => 2004-34
    It earned 40 cents in [the second quarter a year ago]. => 2004-34
    It earned 40 cents in the same period [last year]. => 2004
    It earned 40 cents [a year ago]. => 2004
    It earned 40 cents in the comparable period of [2004]. => 2004
    In [the year-earlier second quarter], it earned 40 cents. => 2004-34
    In the six months through [May], sales rose. => /2005-05
    In [May], sales rose 3%, after falling 1% in [April]. => 2005-05 ; 2005-04
    [A year later], sales rose. => -
    The strike, now in its third week, hurts.
    The strike, now two weeks old, hurts.
    He was 36 when he died in [June 1998]. => 1998-06
    He died [June 3] at 82. => 2005-06-03
    He died [Tuesday, June 14, 2005]. => 2005-06-14
    He died on [Sunday], aged 82. => 2005-06-12
    He died [late Sunday] or [early Monday]. => 2005-06-12 ; 2005-06-13
    He died [last Sunday night]. => 2005-06-12
    He died [a week ago Tuesday]. => 2005-06-07
    He died during the night of [June 3-4]. => 2005-06-03/2005-06-04
    He died in [the spring of last year]. => 2004-21
    He died [one year after] the war ended in [1945]. => 1946 ; 1945
    He died in early-morning fog.
    He will be 82 [next month]. => 2005-07
    He will be 82 in [July]. => 2005-07
    He will be 82 come [July]. => 2005-07
    The deadline was extended from [June 30] to [July 31]. => 2005-06-30 ; 2005-07-31
    The deadline passed at [midnight Tuesday]. => 2005-06-14
    The deadline is [midnight tonight]. => 2005-06-15
    The midnight deadline passed.
    The deal closes in [mid- to late July]. => [2005-07-11..2005-07-31]
    The deal closes in [July] or [August]. => 2005-07 ; 2005-08
    The deal closes sometime [between July and September]. => [2005-07..2005-09]
    The deal should close by [early fall]. => [..2005-09]
    The deal should close within the next two to three weeks.
    The deal should close in [the second half of the year]. => 2005-41
    The deal should close in [2005's second half]. => 2005-41
    The deal should close in [the second half of June]. => [2005-06-16..2005-06-30]
    The deal should close before [year-end]. => [..2005-12]
    The deal should close after [Labor Day]. => [2005-09-06..]
    It may be [2007] before it is done. => 2007
    It may be [as late as 2007] before it is done. => 2007
    Not since [1929] has it been so low. => 1929/..
    It was a [1929]-style crash. => 1929
    It was moved from [Monday] to [Friday]. => 2005-06-13 ; 2005-06-17
    """)
}
