extension Examples {
  static let months = Examples(
    "months and years",
    """
    @ 2025-10-14
    It began in [July 2025] => 2025-07
    Sales rose in [week 25] => [2025-06-16..2025-06-22]
    Sales rose in [calendar week 2] => [2025-01-06..2025-01-12]
    It began in [July, 2025] => 2025-07
    It began in [Jul. 2025] => 2025-07
    It began in [July of 2025] => 2025-07
    It began in [July '25] => 2025-07
    It began in [Sept 2024] => 2024-09
    It began in [September] => 2025-09
    It began in [November] => 2024-11
    It began in [October] => 2025-10
    It will begin in [November] => 2025-11
    It will begin in [March] => 2026-03
    Deliveries are due in [May] => 2026-05
    By [May] it should be done => [..2026-05]
    The [June] figures were strong => 2025-06
    The bank lost [February] sales => 2025-02
    It closed [last March] => 2025-03
    It closed [last December] => 2024-12
    It opens [next May] => 2026-05
    It opens [this November] => 2025-11
    In [March of last year] it closed => 2024-03
    In [March last year] it closed => 2024-03
    In [last year's March] it closed => 2024-03
    In [June next year] it reopens => 2026-06
    In [early July] it rained => [2025-07-01..2025-07-10]
    In [late July] it rained => [2025-07-21..2025-07-31]
    In [mid-June] it rained => [2025-06-11..2025-06-20]
    In [mid June 2024] it rained => [2024-06-11..2024-06-20]
    At [the end of March] it rained => [2025-03-21..2025-03-31]
    At [the beginning of March] it rained => [2025-03-01..2025-03-10]
    At [the start of April 2024] it rained => [2024-04-01..2024-04-10]
    In [the middle of August] it rained => [2025-08-11..2025-08-20]
    It has been open since [June] => 2025-06/..
    It was open until [June] => /2025-06
    It will be open until [June] => /2026-06
    It came before [March 2024] => [..2024-02]
    It came after [March 2024] => [2024-04..]
    They were [May] and [June] of plenty => 2025-05 ; 2025-06
    In [2021] it was bought => 2021
    The [2021] law was weak => 2021
    Founded in [1965], it grew => 1965
    In [1848] there was unrest => 1848
    The film ([2019]) of [1987] was praised => 2019 ; 1987
    The company (founded [1911]) grew => 1911
    From [2029] it will sell power => 2029/..
    Not before [2027] => [..2026]
    After [2030] it will stop => [2031..]
    In [early 2026] it will close => [2026-01..2026-04]
    In [mid-2026] it will close => [2026-05..2026-08]
    In [late 2025] it will close => [2025-09..2025-12]
    By [the end of 2026] it will close => [..2026-12]
    Since [2019] it has grown => 2019/..
    In [the year 2000] all was well => 2000
    In [calendar 2024] it lost money => 2024
    In [calendar year 2024] it lost money => 2024
    Class of ['98] met => 1998
    Back in ['68] they marched => 1968
    In [the 1990s] it grew => 199X
    In [the 1990's] it grew => 199X
    In [the '90s] it grew => 199X
    In [the 90s] it grew => 199X
    In [the nineties] it grew => 199X
    In [the mid-nineties] it grew => [1994..1996]
    In [the late 1980s] it grew => [1987..1989]
    In [the early 2000s] it grew => [2000..2003]
    In [the 19th century] it grew => 18XX
    In [the twentieth century] it grew => 19XX
    In [the early 20th century] it grew => [1900..1939]
    It dates from [the 1800s] => 18XX
    In [the second half of the 1990s] it grew => [1995..1999]
    In [December 2021] and [2022] => 2021-12 ; 2022
    Revenue in [2024], [2023] and [2022] => 2024 ; 2023 ; 2022
    The [2024] election and the [2028] one => 2024 ; 2028
    """)

  static let quarters = Examples(
    "quarters, halves, fiscal years and seasons",
    """
    @ 2025-10-14
    Sales in [Q3 2025] rose => 2025-35
    Sales in [3Q 2025] rose => 2025-35
    Sales in [3Q25] rose => 2025-35
    Sales in [Q3 '25] rose => 2025-35
    Sales in [2025 Q3] rose => 2025-35
    Sales in [2025Q3] rose => 2025-35
    Sales in [Q3] rose => 2025-35
    Sales in [the third quarter of 2025] rose => 2025-35
    Sales in [the third quarter] rose => 2025-35
    The firm had [third-quarter] sales of nine dollars => 2025-35
    Sales in [the fourth quarter] rose => 2025-36
    Sales in [the fourth quarter of last year] rose => 2024-36
    Sales in [last year's fourth quarter] rose => 2024-36
    It had [fourth-quarter 2024] sales => 2024-36
    Sales in [the second quarter of this year] rose => 2025-34
    It will reopen in [the first quarter of 2027] => 2027-33
    It will open in [the first quarter] => 2026-33
    Sales in [the first half of 2025] rose => 2025-40
    Sales in [H1 2025] rose => 2025-40
    Sales in [1H 2025] rose => 2025-40
    Sales in [the second half] will rise => 2025-41
    Sales in [the first half] rose => 2025-40
    Sales in [the second half of last year] rose => 2024-41
    Sales in [the first half of March] rose => [2025-03-01..2025-03-16]
    Sales [last quarter] rose => 2025-35
    Sales [this quarter] rose => 2025-36
    Sales [next quarter] will rise => 2026-33
    Sales in [the first nine months of 2025] rose => 2025-01-01/2025-09-30
    Sales in [the first three months of this year] rose => 2025-01-01/2025-03-31
    In [the last two weeks of August] it rained => 2025-08-18/2025-08-31
    In [the first week of June] it rained => [2025-06-01..2025-06-07]
    In [the last week of June 2025] it rained => [2025-06-24..2025-06-30]
    On [the last day of 2024] it rained => 2024-12-31
    On [the first day of May] it rained => 2025-05-01
    Profit in [fiscal 2025] rose => -
    Profit in [FY2026] rose => -
    Profit in [FY26] rose => -
    Profit in [fiscal year 2025] rose => -
    Profit in [the 2025 fiscal year] rose => -
    Profit in [the third quarter of fiscal 2024] rose => -
    Profit in [fiscal first quarter] rose => -
    Profit [this fiscal year] rose => -
    In [summer 2024] it rained => 2024-22
    In [the summer of 2024] it rained => 2024-22
    [last autumn] it rained => 2024-23
    [last summer] it rained => 2025-22
    [this summer] it rained => 2025-22
    It signed a contract to start work [this winter] => 2025-24
    [next spring] it will rain => 2026-21
    In [the spring] it rained => 2025-21
    By [summer] it will be ready => [..2026-22]
    In [winter 2024] it snowed => 2024-24
    In [the fall of 2023] it rained => 2023-23
    In [late summer] it rained => 2025-08
    """)

  static let unitsNegative = Examples(
    "no months, quarters or years",
    """
    @ 2025-10-14
    In the first half the striker scored twice
    They meet in Week 25 of the season
    The team led at the end of the second half of the game
    He fumbled in the third quarter after a touchdown
    1709 schoolchildren sang
    2025 people came
    Some 1900 jobs will go
    About 2000 miles away
    It paid $2025 for it
    It paid 2,025 dollars
    Model 2000 is out
    Windows 2000 was a system
    Room 2019 is closed
    Item no. 1998-B was sold
    The F-2000 jet flew
    She is in her 30s
    A quarter of the staff left
    Half of the staff left
    The spring of the clock broke
    Fall in prices
    They fall in line
    The fourth estate was there
    The second in command left
    A year-long study ended
    For three years it ran
    Two years is a long time
    A five-year contract was signed
    The six-month period was over
    It takes three weeks
    He was 45 years old
    A 10-day trip
    The 1,998 seats were full
    1998.5 points
    It cost 2019% more
    One day it will be
    Some day soon
    These days it is rare
    Each year it grows
    Every Monday's child? nobody knows at 12 percent
    An annual fee
    The year was good
    The quarterback threw
    The current account
    A 2.5 litre engine
    """)
}
