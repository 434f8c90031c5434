extension Examples {
  static let calendar = Examples(
    "calendar dates",
    """
    @ 2025-10-14
    The deal was signed on [14 July 2025] in Oslo => 2025-07-14
    Shares fell after [July 14, 2025], when it spoke => [2025-07-15..]
    The notice of [July 14th, 2025] was short => 2025-07-14
    The meeting of [the 14th of July 2025] was brief => 2025-07-14
    They met on [the 14th of July, 2025] => 2025-07-14
    It was [14th July 2025] => 2025-07-14
    A letter dated [3 March 2024] arrived => 2024-03-03
    A letter dated [Mar. 3, 2024] arrived => 2024-03-03
    A letter dated [Mar 3 2024] arrived => 2024-03-03
    It opened [Sept. 9, 2001] with fanfare => 2001-09-09
    It opened [Sep 9, 2001] with fanfare => 2001-09-09
    The vote was on [Feb. 29, 2024] => 2024-02-29
    Filed [2024 May 7] => 2024-05-07
    Signed [07-Mar-2023] => 2023-03-07
    Signed [7-Mar-23] => 2023-03-07
    Signed [Mar-07-2023] => 2023-03-07
    Signed on [March 7 '23] => 2023-03-07
    He was born on [January the 3rd, 1954] => 1954-01-03
    On [Tuesday, July 15, 2025], the court ruled => 2025-07-15
    On [Tuesday 15 July 2025] the court ruled => 2025-07-15
    On [Tues., July 15, 2025], the court ruled => 2025-07-15
    The board met on [Jan. 5] and agreed => 2025-01-05
    The board met on [5 January] and agreed => 2025-01-05
    The board met on [January 5th] and agreed => 2025-01-05
    The board met on [the 5th of January] and agreed => 2025-01-05
    The board met on [the fifth of January] and agreed => 2025-01-05
    The board met on [January fifth] and agreed => 2025-01-05
    The board met on [the twenty-first of March] and agreed => 2025-03-21
    The board met on [Dec. 5] and agreed => 2024-12-05
    The board will meet on [Dec. 5] to agree => 2025-12-05
    The board will meet on [Jan. 5] to agree => 2026-01-05
    A dividend of 12 cents is payable [Dec. 15] to holders => 2025-12-15
    The rule takes effect on [1 January] => 2026-01-01
    The lease expires on [30 November] => 2025-11-30
    It is expected to open [Nov. 3] in Lima => 2025-11-03
    The talks resumed [Oct. 14] in Rome => 2025-10-14
    They said [Oct. 13] that it was over => 2025-10-13
    On [Wednesday, Oct. 8], the panel voted => 2025-10-08
    The panel votes on [Thursday, Oct. 16] => 2025-10-16
    The parties meet [Friday, January 9] in Geneva => 2026-01-09
    He resigned [Friday (Oct. 10)] over it => 2025-10-10
    She arrived on [the 3rd] and left => 2025-10-03
    They will return on [the 20th] => 2025-10-20
    They left on [the 20th] => 2025-09-20
    the ruling came down [may 5, 2025] => 2025-05-05
    the ruling came down on [may 5] => 2025-05-05
    The law of [May 5, 2025] is new => 2025-05-05
    [May 5, 2025] was a workday => 2025-05-05
    In a note of [March 1] it said so => 2025-03-01
    [30 February 2025] never came => - !
    On [February 30] nothing happened => - !
    On [February 29, 2025] nothing happened => - !
    They met on [31 April] => - !
    On [Monday, July 15, 2025], the court ruled => 2025-07-15 !
    It was built by [4 July 1776] => [..1776-07-04]
    Since [1 May 2023] the plant has run => 2023-05-01/..
    @ -
    Signed on [12 May 2023] and sealed on [3 June] => 2023-05-12 ; 2023-06-03
    In [July 2025] they met. In [February] they parted => 2025-07 ; 2026-02
    It was banned on [14 July 2020], after rules announced in [May] => 2020-07-14 ; 2020-05
    It was banned on [14 July 2020]. It will be gone in [May] => 2020-07-14 ; 2021-05
    They met on [12 June] => XXXX-06-12
    They met in [March] => XXXX-03
    On [Monday] they met => -
    [Yesterday] they met => -
    The coming months; [last year] they met => -
    @ 2016-11-07
    I was away [Oct 2 2016] => 2016-10-02
    back on [oct 2] => 2016-10-02
    i will be back on [oct. 2] => 2017-10-02
    i will be back on [22 april] => 2017-04-22
    i will be back on [april 22nd, 2018] => 2018-04-22
    i left on [may twenty-nine] to rest => 2016-05-29
    the party was on [the 1st of October] => 2016-10-01
    the party was on [1st October] => 2016-10-01
    book it for [the 12th of january 2017] => 2017-01-12
    the deadline is [15 Jan '17] => 2017-01-15
    see you on [Fri, Nov 11 2016] => 2016-11-11
    see you on [fri nov 11] => 2016-11-11
    see you on [Thursday the 10th of November] => 2016-11-10
    see you on [november the 10th] => 2016-11-10
    """)

  static let numeric = Examples(
    "numeric dates",
    """
    @ 2025-10-14
    Filed [2025-07-14] in Kyiv => 2025-07-14
    Filed [2025/07/14] in Kyiv => 2025-07-14
    Filed [2025.07.14] in Kyiv => 2025-07-14
    Filed [14/07/2025] in Kyiv => 2025-07-14
    Filed [07/14/2025] in Kyiv => 2025-07-14
    Filed [3/4/2025] in Kyiv => 2025-03-04
    Filed [03/04/25] in Kyiv => 2025-03-04
    Filed [14.07.2025] in Kyiv => 2025-07-14
    Filed [3.4.2025] in Kyiv => 2025-04-03
    Filed [7-14-2025] in Kyiv => 2025-07-14
    Logged at [2025-07-14T09:30:00Z] by the server => 2025-07-14
    Logged at [2025-07-14 09:30] by the server => 2025-07-14
    Logged at [2025-07-14T09:30] by the server => 2025-07-14
    The figures for [2025-06] are out => 2025-06
    He spoke on [9/11] of it => 2025-09-11
    It ran [from 3/1 to 3/15] => 2025-03-01/2025-03-15
    [2025-13-01] is no date => - !
    [2025-02-30] is no date => - !
    Filed [31/04/2025] in Kyiv => - !
    @ 2016-11-07
    due [10/2/16 at noon], no? => 2016-10-02
    due [10/2/2016] => 2016-10-02
    due [2016-11-03T09:00] => 2016-11-03
    """)

  static let calendarNegative = Examples(
    "no calendar dates",
    """
    @ 2025-10-14
    You may 5 times ask
    It may march 3 miles
    We march 5 kilometres a day
    Paragraph 1/2 of the text
    A 101 1/4 price for the bond
    The bond rose 3/4 of a point
    It fell 1 1/4 to 12
    The second of two papers
    A 24/7 service
    A 50/50 chance
    The score was 3-1 and then 10-7
    The vote was 7-2 in favour
    Version 2.3.2025a of the tool
    Part number X417KQ-25-C-0392 was used
    A contract (K00731-22-C-5508) was signed
    Call 555-0199-2025 now
    The address 10.0.0.1 is local
    The March on the capital drew crowds
    They march on Monaco
    She may go
    May I go?
    The mayor of Augusta spoke
    April Jones and June Carter sang
    August Wilsonn wrote plays
    Read pages 12-14
    Chapter 3, verse 16
    The sun rose
    They sat there and wed
    A ratio of 4/1 was found
    http://example.org/2025/07/14/x
    Order no. 2024/117 was lifted
    The 2nd Battalion and 3rd Division
    The 14th Amendment was cited
    The first of many steps
    He came third in the race
    Room 1205, Floor 3
    Win by 21-14 on points
    Flight 370 was lost
    A Boeing 737-800 landed
    Kellow Coal ( 1733.HK ) closed higher
    Kellow Coal (1988.HK) closed higher
    §2025 of the code
    """)
}
