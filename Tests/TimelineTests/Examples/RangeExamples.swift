extension Examples {
  static let ranges = Examples(
    "ranges",
    """
    @ 2025-10-14
    It rained [from March to June 2025] => 2025-03/2025-06
    It rained [from March 2024 to June 2025] => 2024-03/2025-06
    It rained [from November to March 2025] => 2024-11/2025-03
    It rained [between 2019 and 2021] => [2019..2021]
    It rained [from 2019 to 2021] => 2019/2021
    It rained [from 2019 through 2021] => 2019/2021
    It rained [2019-2021] => 2019/2021
    It rained [2019–2021] => 2019/2021
    It rained in [2024-25] => 2024/2025
    It rained in [2024/25] => 2024/2025
    It rained in [1998-99] => 1998/1999
    It rained [June 3-5] => 2025-06-03/2025-06-05
    It rained [June 3-5, 2024] => 2024-06-03/2024-06-05
    It rained [June 3 to 5] => 2025-06-03/2025-06-05
    It rained [3-5 June 2024] => 2024-06-03/2024-06-05
    It rained [from 3 to 5 June 2024] => 2024-06-03/2024-06-05
    It rained [from June 3 to June 5] => 2025-06-03/2025-06-05
    It rained [between June 3 and 5] => [2025-06-03..2025-06-05]
    It rained [from June 28 to July 2] => 2025-06-28/2025-07-02
    It rained [June 28 - July 2] => 2025-06-28/2025-07-02
    It rained [June 28 – July 2, 2024] => 2024-06-28/2024-07-02
    It rained [January-March 2025] => 2025-01/2025-03
    It rained [January to March] => 2025-01/2025-03
    It rained [July–September] => 2025-07/2025-09
    It rained [from 1 March 2024 until 5 March 2024] => 2024-03-01/2024-03-05
    It rained [between 24 and 27 February] => [2025-02-24..2025-02-27]
    It rained [from the 1990s to the 2010s] => 199X/201X
    It rained [between July and September 2025] => [2025-07..2025-09]
    It rained [from early 2024 to late 2025] => 2024-01/2025-12
    It was bought [2021-2019] in error => - !
    It rained [between January and March] => [2025-01..2025-03]
    It will run [from 2027 to 2029] => 2027/2029
    It will run [from October 1 through November 15] => 2025-10-01/2025-11-15
    It will run [from Q1 2026 to Q3 2026] => 2026-33/2026-35
    """)

  static let open = Examples(
    "open and approximate dates",
    """
    @ 2025-10-14
    Since [2019] it has rained => 2019/..
    Since [March 2024] it has rained => 2024-03/..
    Since [last week] it has rained => 2025-10-06/..
    By [the end of 2026] it will rain => [..2026-12]
    By [June 2026] it will rain => [..2026-06]
    By [2030] it will rain => [..2030]
    No later than [March 26, 2026] it must pay => [..2026-03-26]
    Until [March 26, 2026] it may pay => /2026-03-26
    Until at least [February 2026] it may pay => /2026-02
    Before [March 26, 2026] it must pay => [..2026-03-25]
    Prior to [2020] it paid => [..2019]
    After [March 26, 2026] it may pay => [2026-03-27..]
    As of [March 3, 2025] it had paid => 2025-03-03
    As of [June 30] it had paid => 2025-06-30
    Starting [Jan. 1, 2026] it will pay => 2026-01-01/..
    From [Jan. 1, 2026] it will pay => 2026-01-01/..
    Through [2028] it will pay => /2028
    Around [July 2025] it paid => 2025-07~
    About [2019] it paid => 2019~
    Circa [1850] it paid => 1850~
    In roughly [2019] it paid => 2019~
    It paid [around two weeks ago] => [2025-09-29..2025-10-05]
    In or about [June 2024] it paid => 2024-06~
    Sometime in [June 2024] it paid => 2024-06
    In [2019] or so it paid => 2019~
    On or about [March 3, 2025] it paid => 2025-03-03~
    On or before [March 3, 2026] it will pay => [..2026-03-03]
    On or after [March 3, 2026] it will pay => 2026-03-03/..
    """)

  static let holidays = Examples(
    "holidays",
    """
    @ 2025-10-14
    It rained on [Christmas Day] => 2024-12-25
    It rained on [Christmas Eve] => 2024-12-24
    It will rain at [Christmas] => 2025-12-25
    It rained on [New Year's Day] => 2025-01-01
    It rained on [New Year's Eve] => 2024-12-31
    It rained on [Thanksgiving] => 2024-11-28
    It rained on [Thanksgiving 2023] => 2023-11-23
    It rained on [Easter Sunday] => 2025-04-20
    It rained at [Easter 2024] => 2024-03-31
    It rained on [Good Friday] => 2025-04-18
    It rained on [Labor Day] => 2025-09-01
    It rained on [Memorial Day] => 2025-05-26
    It rained on [Independence Day] => 2025-07-04
    It rained on [Valentine's Day] => 2025-02-14
    It rained on [Halloween] => 2024-10-31
    It rained on [Black Friday] => 2024-11-29
    It rained on [Martin Luther King Jr. Day] => 2025-01-20
    It rained on [Presidents' Day] => 2025-02-17
    It rained on [Veterans Day] => 2024-11-11
    It rained on [Boxing Day 2024] => 2024-12-26
    It rained on [Christmas of 2019] => 2019-12-25
    It rained [last Christmas] => 2024-12-25
    It will rain [next Christmas] => 2025-12-25
    """)

  static let assistant = Examples(
    "requests to an assistant",
    """
    @ 2016-11-07
    wake me [tomorrow 9am] please => 2016-11-08
    wake me [tomorrow at 9am] please => 2016-11-08
    set a call for [9am tomorrow] => 2016-11-08
    remind me [next week] => [2016-11-14..2016-11-20]
    remind me on [Friday] => 2016-11-11
    book a table for [next Sunday] => 2016-11-20
    book a table for [this Friday at 7pm] => 2016-11-11
    i was ill [last Friday] => 2016-11-04
    what did i do [from 4 to 22 January 2017] => 2017-01-04/2017-01-22
    we will meet [between Tuesday and Friday] => [2016-11-08..2016-11-11]
    remind me [the day after tomorrow] => 2016-11-09
    remind me [in 5 days] => 2016-11-12
    remind me [in 3 weeks] => 2016-11-28
    show sales for [Q3 2016] => 2016-35
    show sales for [2016 Q1] => 2016-33
    show sales of [last 3 months] => 2016-08-07/2016-11-06
    show sales of [the last 2 weeks] => 2016-10-24/2016-11-06
    show plans for [the next 3 days] => 2016-11-08/2016-11-10
    show plans in [the next 2 weeks] => 2016-11-08/2016-11-21
    due at [the end of the month] => [2016-11-21..2016-11-30]
    due [end of year] => [2016-09..2016-12]
    call on [Monday] will you => 2016-11-07
    call [8pm tonight] => 2016-11-07
    call at [7pm on 3 december] => 2016-12-03
    call [2016-12-01 at 14:00] => 2016-12-01
    due [Jan 5th 2017 at 5 p.m.] => 2017-01-05
    the trip is [from 10/1 to 11/7] => 2016-10-01/2016-11-07
    the trip was [last weekend] => [2016-11-05..2016-11-06]
    see you [a week from Monday] => 2016-11-14
    """)
}
