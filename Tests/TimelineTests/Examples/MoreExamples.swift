extension Examples {
  static let more = Examples(
    "further forms",
    """
    @ 2025-10-14
    It closed [this past Monday] => 2025-10-13
    It closed [this past week] => [2025-10-06..2025-10-12]
    It closed [this past summer] => 2025-22
    It will open [this coming Friday] => 2025-10-17
    It will open [this coming week] => [2025-10-20..2025-10-26]
    In [the second quarter of the year] it fell => 2025-34
    In [the first nine months of the year] it fell => 2025-01-01/2025-09-30
    For [the rest of the year] it will fall => 2025-10-14/2025-12-31
    For [the rest of this month] it will fall => 2025-10-14/2025-10-31
    [The early 1980s] and [mid-1995] were good => [1980..1983] ; [1995-05..1995-08]
    It fell [last Aug. 15] => 2025-08-15
    It fell [Aug. 15 last year] => 2024-08-15
    It fell on [Thursday the 9th] => 2025-10-09
    It fell [Friday the 10th] => 2025-10-10
    Talks are set for [Monday] => 2025-10-20
    The sale is set to close on [Nov. 3] => 2025-11-03
    It fell on [April 9] last? no => 2025-04-09
    Its fiscal year ends [June 30]. In [fiscal 2024] it lost money => 2026-06-30 ; 2023-07/2024-06
    Its fiscal year began [Oct. 1]. In [the second quarter of fiscal 2026] it lost money => 2025-10-01 ; 2026-01/2026-03
    It fell [early this morning] => 2025-10-14
    It fell [late yesterday] => 2025-10-13
    It fell [early Monday morning] => 2025-10-13
    It fell [Monday at noon] => 2025-10-13
    It fell in [May 2023] and [June 2024] => 2023-05 ; 2024-06
    It fell [nearly two years ago] => 2023~
    It fell [less than a month ago] => 2025-09~
    It will fall [later today] => 2025-10-14
    It fell [earlier today] => 2025-10-14
    It fell [earlier in the week] => [2025-10-13..2025-10-19]
    It fell [later that month] => -
    The report of [1 October] and that of [2 October] => 2025-10-01 ; 2025-10-02
    It fell in [the last quarter of 2024] => 2024-36
    It fell in [the third quarter last year] => 2024-35
    It fell in [the 1995 fiscal year] => -
    [Today]'s vote and [Monday]'s vote => 2025-10-14 ; 2025-10-13
    [Monday]'s session fell => 2025-10-13
    In the [July-September] period it fell => 2025-07/2025-09
    In the [July-to-September] period it fell => 2025-07/2025-09
    Shares closed lower [Friday]. [Thursday] they rose => 2025-10-10 ; 2025-10-09
    The notes due [2031] were sold => 2031
    The notes due [Nov. 15, 2031] were sold => 2031-11-15
    Profit rose in [the third quarter of 2025] from [the year-earlier quarter] => 2025-35 ; 2024-35
    It grew [from the 15th to the 17th century] => 1400/1699
    The vote is to be held [from November 12 to December 9] => 2025-11-12/2025-12-09
    [First-half] profit rose => 2025-40
    In [the last half of 1989] it fell => 1989-41
    The attacks of [9/11] changed it => 2001-09-11
    Mr. May left in [May] => 2025-05
    The [2012] Summer Fair => 2012
    It will be back [in a week] => 2025-10-21
    A law will pass [in two years] => 2027
    The hall at the far end of town shut [Friday] => 2025-10-10
    @ 2016-11-07
    we left [january twenty-second] => 2016-01-22
    we left [october twenty nine] => 2016-10-29
    we left [the 4th of last month] => 2016-10-04
    we left on [11/18/15] => 2015-11-18
    we will leave [11/18] => 2016-11-18
    we left in [the first week of october] => [2016-10-01..2016-10-07]
    we left in [mid-september] => [2016-09-11..2016-09-20]
    we left at [the beginning of march] => [2016-03-01..2016-03-10]
    we left in [the first week of sept] => [2016-09-01..2016-09-07]
    we left [a year and 3 months ago] => 2015-08
    we left [2 sundays ago] => 2016-10-30
    we will meet [two sundays from now] => 2016-11-20
    we will meet on [the next business day] => 2016-11-08
    we left [half a year ago] => 2016-05
    we meet [two days after tomorrow] => 2016-11-10
    we meet [4 days from today] => 2016-11-11
    we meet [tonight at 7] => 2016-11-07
    we meet [tomorrow at 7] => 2016-11-08
    we meet [tomorrow night] => 2016-11-08
    we meet [next monday afternoon] => 2016-11-14
    we meet [the third wednesday of december] will we => 2016-12-21
    we met [the previous month] => 2016-10
    we meet [the following week] => [2016-11-14..2016-11-20]
    we met [past 2 weeks] => 2016-10-24/2016-11-06
    we meet [next 3 days] => 2016-11-08/2016-11-10
    we met [from jan 1 to april 5] => 2016-01-01/2016-04-05
    we met [between january 1 and april 5] => [2016-01-01..2016-04-05]
    we will meet [end of next month] => [2016-12-21..2016-12-31]
    plan it for [the week of november 14] => [2016-11-14..2016-11-20]
    the 90-day plan begins [january 1st 2017] => 2017-01-01
    """)

  static let moreNegative = Examples(
    "further words that are no dates",
    """
    @ 2025-10-14
    The second man and the third man left
    A day trader sold
    Sales grew 40 percent in three years
    It was the second loss in two months
    It was the biggest fall in ten years
    The number of days in a year
    They made 40 pins in a day
    May it please the court
    This august body met
    She reads Harbour Today weekly
    A 2000 year old wall
    The singer Johnny Christmas sang
    In its first year
    The Summers family left
    Mayor May left with Mr April
    Section 301 tariffs
    The S&P 500 fell
    The Fortune 1000 list
    The Nasdaq 100 rose
    A 1,500-page report
    Highway 1995 is closed
    It employs 2020 people
    It sold 1950 units
    It raised $1999 in cash
    It has 1,990 staff
    The ISO 9001 and ISO 2001 norms
    Resolution 1973 was passed
    Area 51 is closed
    The Group of 20 met
    A third of them left
    Two thirds of them left
    The first quarter of them left
    He was second to none
    In a second it was over
    One in three left
    The decade-old plant
    The week-long strike
    The now-closed plant
    They marched for hours
    It augured well
    An august body
    The sun set and the wind sat
    Fri's law? The mon ami of Thu
    Decimal 3.14 and 2.718
    1:0 and 2:1 were the scores
    It fell 12.30 points
    A margin of 5-4 on the court
    The 5th Circuit ruled
    The 21st floor
    The 3rd of four
    The 100th anniversary
    It was todayish
    """)
}
