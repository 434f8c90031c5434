extension Examples {
  static let weekdays = Examples(
    "weekdays",
    """
    @ 2025-10-14
    The court ruled on [Monday] => 2025-10-13
    The court ruled [Tuesday] => 2025-10-14
    The court ruled on [Wednesday] => 2025-10-08
    The court ruled on [Sunday] => 2025-10-12
    The court will rule on [Wednesday] => 2025-10-15
    The court is expected to rule on [Monday] => 2025-10-20
    Talks are set to resume [Monday] => 2025-10-20
    The court will rule on [Tuesday] => 2025-10-14
    The court ruled [last Thursday] => 2025-10-09
    The court ruled [last Monday] => 2025-10-13
    The court will rule [next Friday] => 2025-10-24
    The court will rule [this Friday] => 2025-10-17
    The court ruled [Thursday night] => 2025-10-09
    The court ruled [late Thursday] => 2025-10-09
    The court ruled [early Monday] => 2025-10-13
    The court ruled on [Monday morning] => 2025-10-13
    The court ruled on [the morning of Monday] => 2025-10-13
    At [9 a.m. Monday] it ruled => 2025-10-13
    At [9:30 p.m. on Monday] it ruled => 2025-10-13
    It ruled on [Monday at 9 a.m.] and left => 2025-10-13
    It ruled [Monday, 9:30 a.m. EST], and left => 2025-10-13
    By [Friday] it must decide => [..2025-10-17]
    Until [Friday] it may decide => /2025-10-17
    Since [Friday] it has rained => 2025-10-10/..
    [From Monday to Friday] it rained => 2025-10-13/2025-10-17
    It rained [from Monday to Wednesday] => 2025-10-13/2025-10-15
    It will rain [between Monday and Friday] => [2025-10-20..2025-10-24]
    [Monday through Friday] it will rain => 2025-10-20/2025-10-24
    On [Monday of last week] it rained => 2025-10-06
    It rained on [the Monday after Easter 2025] => 2025-04-21
    It rained on [the Friday before Christmas 2024] => 2024-12-20
    It rained on [the second Monday of May] => 2025-05-12
    It rained on [the first Tuesday in November 2024] => 2024-11-05
    It rained on [the last Friday of September] => 2025-09-26
    Over [the weekend] it rained => [2025-10-11..2025-10-12]
    [Last weekend] it rained => [2025-10-11..2025-10-12]
    [This weekend] it will rain => [2025-10-18..2025-10-19]
    [Next weekend] it will rain => [2025-10-25..2025-10-26]
    He left on [Fri.] and came back => 2025-10-10
    He left on [Thurs] and came back => 2025-10-09
    """)

  static let relative = Examples(
    "relative dates",
    """
    @ 2025-10-14
    It rained [today] => 2025-10-14
    It rained [yesterday] => 2025-10-13
    It will rain [tomorrow] => 2025-10-15
    It rained [last night] => 2025-10-13
    It will rain [tonight] => 2025-10-14
    It rained [this morning] => 2025-10-14
    It rained [this afternoon] => 2025-10-14
    It rained [yesterday morning] => 2025-10-13
    It will rain [tomorrow evening] => 2025-10-15
    It rained [the day before yesterday] => 2025-10-12
    It will rain [the day after tomorrow] => 2025-10-16
    It rained [last week] => [2025-10-06..2025-10-12]
    It rained [this week] => [2025-10-13..2025-10-19]
    It will rain [next week] => [2025-10-20..2025-10-26]
    It rained [last month] => 2025-09
    It rained [this month] => 2025-10
    It will rain [next month] => 2025-11
    It rained [last year] => 2024
    It rained [this year] => 2025
    It will rain [next year] => 2026
    It rained in [the last decade] => 2015-10-14/2025-10-14
    It rained [earlier this year] => 2025
    It rained [earlier this month] => 2025-10
    It will rain [later this year] => 2025
    It will rain [later this week] => [2025-10-13..2025-10-19]
    It rained [early last year] => [2024-01..2024-04]
    It rained [late last year] => [2024-09..2024-12]
    It rained [late last month] => [2025-09-21..2025-09-30]
    It rained [early this week] => [2025-10-13..2025-10-14]
    It will rain [early next year] => [2026-01..2026-04]
    It rained at [the end of last year] => [2024-09..2024-12]
    It rained at [the beginning of this year] => [2025-01..2025-04]
    By [the end of the year] it will rain => [..2025-12]
    By [the end of this month] it will rain => [..2025-10-31]
    By [year-end] it will rain => [..2025-12]
    It rained [two weeks ago] => [2025-09-29..2025-10-05]
    It rained [two days ago] => 2025-10-12
    It rained [three months ago] => 2025-07
    It rained [a year ago] => 2024
    It rained [ten years ago] => 2015
    It rained [eighteen months ago] => 2024-04
    It rained [a month ago] => 2025-09
    It rained [a week ago] => [2025-10-06..2025-10-12]
    It rained [a decade ago] => 2015~
    It rained [about two years ago] => 2023~
    It rained [more than three years ago] => 2022~
    It rained [a couple of years ago] => 2023~
    It rained [a few days ago] => -
    It rained [several years ago] => -
    It rained [twenty-five years ago] => 2000
    It rained [half a year ago] => 2025-04
    It rained [a year and a half ago] => 2024-04
    It rained [two and a half years ago] => 2023-04
    It will rain [in five days] => 2025-10-19
    It will rain [in two months] => 2025-12
    It will rain [in a year] => 2026
    It will rain [two weeks from now] => 2025-10-28
    It will rain [three days from now] => 2025-10-17
    It will rain [a week from today] => 2025-10-21
    It will rain [a week from Friday] => 2025-10-24
    It will rain [in three weeks' time] => 2025-11-04
    It must pay [within 90 days] => 2025-10-14/2026-01-12
    It must pay [within the next two weeks] => 2025-10-15/2025-10-28
    Over [the past two years] it rained => 2023-10-14/2025-10-13
    During [the last three months] it rained => 2025-07-14/2025-10-13
    In [the past year] it rained => 2024-10-14/2025-10-14
    Over [the last year] it rained => 2024-10-14/2025-10-14
    Over [the next five years] it will rain => 2025-10-15/2030-10-14
    In [the next few years] it will rain => -
    In recent years it rained
    It rained [the week before last] => [2025-09-29..2025-10-05]
    It will rain [the week after next] => [2025-10-27..2025-11-02]
    It will rain [the year after next] => 2027
    [The year-to-date] gain was small => 2025-01-01/2025-10-14
    """)

  static let narrative = Examples(
    "dates counted from the text",
    """
    @ 2025-10-14
    It was sued on [Feb. 6, 2024]. [Three months later] it won => 2024-02-06 ; 2024-05
    It was sued on [March 12, 2024]. [Eight days later] it won => 2024-03-12 ; 2024-03-20
    It was sued on [March 12, 2024]. [The following day] it won => 2024-03-12 ; 2024-03-13
    It was sued on [March 12, 2024]. [The next day] it won => 2024-03-12 ; 2024-03-13
    It was sued on [March 12, 2024]. [The same day] it won => 2024-03-12 ; 2024-03-12
    It was sued on [March 12, 2024]. [The previous day] it had won => 2024-03-12 ; 2024-03-11
    It was sued on [March 12, 2024]. [A day earlier] it had won => 2024-03-12 ; 2024-03-11
    It was sued on [March 12, 2024]. The day before it had won => 2024-03-12
    It was sued on [March 12, 2024]. [That day] it won => 2024-03-12 ; 2024-03-12
    It was sued in [March 2024]. [Later that year] it won => 2024-03 ; 2024
    It was sued in [March 2024]. [That year] it won => 2024-03 ; 2024
    It was sued in [March 2024]. [The following month] it won => 2024-03 ; 2024-04
    It was sued in [March 2024]. [The following year] it won => 2024-03 ; 2025
    It was sued in [2022]. [A year later] it won => 2022 ; 2023
    It was sued in [2022]. [Two years earlier] it had won => 2022 ; 2020
    It was sued in [September 2023]. It won [that October] => 2023-09 ; 2023-10
    It was sued in [September 2023]. It won [that month] => 2023-09 ; 2023-09
    It was sued in [2019]. It won [that summer] => 2019 ; 2019-22
    It was sued on [May 3, 2024]. [Six weeks later] it won => 2024-05-03 ; [2024-06-10..2024-06-16]
    It was sued on [May 3, 2024]. [A decade later] it won => 2024-05-03 ; 2034~
    It was sued on [May 3, 2024]. [The following Monday] it won => 2024-05-03 ; 2024-05-06
    It will pay [two weeks after May 3, 2024] => 2024-05-17
    It will pay [ten days before May 13, 2024] => 2024-05-03
    It paid [the day after Christmas] => 2024-12-26
    It paid [the day before Thanksgiving 2024] => 2024-11-27
    It paid in [the week of March 3, 2025] => [2025-03-03..2025-03-09]
    It paid in [the week ending March 9, 2025] => [2025-03-03..2025-03-09]
    It paid in the year ended [March 31, 2025] => 2025-03-31
    It paid [a day earlier] => 2025-10-13
    """)

  static let relativeNegative = Examples(
    "no relative dates",
    """
    @ 2025-10-14
    It rained for two days
    It rained for three years
    It took two weeks
    After three months of rain it stopped
    It lasted six months
    He served two years
    A two-week trip
    The last of the crew left
    The next man came
    The past is past
    It is now open
    It is currently open
    He was present
    In the meantime it rained
    At last it rained
    Last but not least it rained
    The week was wet
    The day was wet
    A month of rain
    The year-on-year rise was small
    One year after another passed in peace
    Weeks went by
    Years of rain
    Over time it rained
    Once a week it rains
    Twice a year it rains
    Three times a day it rains
    Five days a week it rains
    Until further notice it rains
    The latter half of the team left
    Day by day it rained
    The second day of rain was worse
    The following firms were named
    The previous owner left
    The coming of age
    The current chief left
    """)
}
