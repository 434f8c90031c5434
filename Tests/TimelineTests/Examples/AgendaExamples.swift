extension Examples {
  static let agenda = Examples(
    "requests of 2016 and 2018",
    """
    @ 2018-05-24
    book a room [from 4pm to 6pm on Friday] => 2018-05-25
    I was away [the last week of March] => [2018-03-25..2018-03-31]
    we meet every other Tuesday
    I saw him [two Fridays ago] => 2018-05-11
    call me [in 3 days' time] => 2018-05-27
    what will happen in [the next 5 years] => 2018-05-25/2023-05-24
    let's catch up [mid-week] => [2018-05-23..2018-05-24]
    I met her [a fortnight ago] => [2018-05-07..2018-05-13]
    revenue for [Q4 FY25] => -
    [fiscal 1997's fourth quarter] => -
    sales since [last Tuesday] => 2018-05-22/..
    meet me [late Thursday] => 2018-05-24
    I worked overnight
    [this morning] I ran => 2018-05-24
    [the year-ago quarter] => 2017-33
    I'll be out [the 3rd to the 5th of June] => 2018-06-03/2018-06-05
    I'll be out [June 3rd through 5th] => 2018-06-03/2018-06-05
    I'm free [next Mon] or [Tue] => 2018-05-28 ; 2018-05-29
    cancel [tomorrow]'s meeting => 2018-05-25
    schedule it for [a week from today] => 2018-05-31
    schedule it for [a week from Tuesday] => 2018-06-05
    schedule it for [Tuesday week] => 2018-06-05
    schedule it for [two weeks from tomorrow] => 2018-06-08
    schedule it for [the Friday after next] => 2018-06-08
    wake me [tomorrow at 7] => 2018-05-25
    wake me at [6:30 am on the 1st] => 2018-06-01
    I'll leave on [the 1st of next month] => 2018-06-01
    I'll leave on [the first of the month] => 2018-06-01
    I'll leave [end of next month] => [2018-06-21..2018-06-30]
    I'll be back [in two weeks] => 2018-06-07
    I'll be back [two weeks from now] => 2018-06-07
    I'll be back [three days from now] => 2018-05-27
    I was here [three days ago] => 2018-05-21
    I was here [last night] => 2018-05-23
    I was here [the night before last] => 2018-05-22
    I was here the other day
    I was here [last Saturday morning] => 2018-05-19
    find emails from [between last Monday and last Friday] => [2018-05-14..2018-05-18]
    find emails from [the past 3 days] => 2018-05-21/2018-05-23
    find emails from [the previous week] => [2018-05-14..2018-05-20]
    find emails from before [June 2017] => [..2017-05]
    find emails after [5/1/2018] => [2018-05-02..]
    find emails [between 1/1/2018 and 3/1/2018] => [2018-01-01..2018-03-01]
    show my calendar for [5/30] => 2018-05-30
    show my calendar for [May 30 - June 2] => 2018-05-30/2018-06-02
    show [this year]'s budget => 2018
    show the budget for [2018] so far => 2018
    show [year to date] figures => 2018-01-01/2018-05-24
    show figures for [the first quarter of last year] => 2017-33
    show figures for [Q1 of this year] => 2018-33
    show figures for [H2 2017] => 2017-41
    show figures for [the second half of 2017] => 2017-41
    show figures for [the last 6 months] => 2017-11-24/2018-05-23
    show figures for [the last two quarters] => 2017-11-24/2018-05-23
    what happened in [the 90s] => 199X
    what happened in [the nineteen eighties] => 198X
    what happened in [the 18th century] => 17XX
    what happened in [1066] => 1066
    what happened on [7/4/1776] => 1776-07-04
    my birthday is [April 3rd, 1982] => 1982-04-03
    my birthday is [03-04-1982] => 1982-03-04
    my birthday is [1982.04.03] => 1982-04-03
    I'll go sometime [this weekend] => [2018-05-26..2018-05-27]
    I'll go [next weekend] => [2018-06-02..2018-06-03]
    I'll go on [the weekend] => [2018-05-26..2018-05-27]
    I'll go [this coming Sunday] => 2018-05-27
    I'll go on [Sunday the 27th] => 2018-05-27
    I'll go on [Sunday, 27 May] => 2018-05-27
    I'll go [the week after next] => [2018-06-04..2018-06-10]
    I'll go in [the week of May 28th] => [2018-05-28..2018-06-03]
    I'll go in [early summer] => 2018-06
    I'll go [this fall] => 2018-23
    I'll go [next spring] => 2019-21
    I'll go in [the winter of 2019] => 2019-24
    I'll go by [the end of the week] => [..2018-05-27]
    I'll go by [EOD] => [..2018-05-24]
    I'll do it before [the end of the month] => [..2018-05-31]
    I'll do it [within the next 10 days] => 2018-05-25/2018-06-03
    I'll do it in the coming weeks
    I'll do it [within two weeks] => 2018-05-24/2018-06-07
    I'll do it no later than [June 15] => [..2018-06-15]
    I'll do it on [Christmas] => 2018-12-25
    I'll do it [the day after Christmas] => 2018-12-26
    I'll do it [next Thanksgiving] => 2018-11-22
    it was done [last Easter] => 2018-04-01
    it's due [a month from now] => 2018-06
    it's due [in half a year] => 2018-11
    it's due on [2018-06-07T10:00:00Z] => 2018-06-07
    it's due [Friday at noon] => 2018-05-25
    it's due [noon on Friday] => 2018-05-25
    it's due [Fri 25 May] => 2018-05-25
    it's due [25/05/18] => 2018-05-25
    it's due [may twenty-fifth] => 2018-05-25
    it's due [the twenty fifth of may] => 2018-05-25
    it's due [june the fourth] => 2018-06-04
    it's due [jun-4] => 2018-06-04
    it's due [4-jun-2018] => 2018-06-04
    it's due [the last day of the month] => 2018-05-31
    it's due [the last Friday in June] => 2018-06-29
    it's due [the first Monday in June] => 2018-06-04
    it's due [the 2nd Tuesday of next month] => 2018-06-12
    it's due [the second week of June] => [2018-06-08..2018-06-14]
    it's due [3 weeks after June 1] => 2018-06-22
    it's due [two days before June 1] => 2018-05-30
    it's due [in about three weeks] => 2018-06-14~
    it's due [in a couple of days] => 2018-05-26~
    it's due in a few days
    it's due [ten business days from now] => 2018-06-07
    we lived there [from 2010 to 2015] => 2010/2015
    we lived there since [2010] => 2010/..
    we lived there [between 2010 and 2015] => [2010..2015]
    we lived there for the whole of [2016] => 2016
    we lived there in [early 2016] => [2016-01..2016-04]
    we lived there [2 years ago] => 2016
    we lived there [a decade ago] => 2008~
    we lived there in [the year 2008] => 2008
    we talked [earlier today] => 2018-05-24
    we talked [a couple of weeks ago] => [2018-05-07..2018-05-13]
    we talked about an hour ago
    we talked [the week before last] => [2018-05-07..2018-05-13]
    we talked [two months back] => 2018-03
    we talked [three weeks ago on Monday] => 2018-04-30
    the sale ended on [the 20th] => 2018-05-20
    the sale ends on [the 20th] => 2018-06-20
    I may go with them
    I sat in the sun
    the second one is mine
    march on to the end
    it takes 2 to 3 days
    set a timer for 10 minutes
    give me 5 mins
    I have 2018 points
    I paid $2018 for it
    dial 555-2018
    room 1998 is free
    he is in his 30s
    twenty years of experience
    once a week is enough
    play the first half again
    what day is it
    how many days until [Christmas] => /2018-12-25
    what's the weather [this coming weekend] => [2018-05-26..2018-05-27]
    what's the weather [the weekend of June 2] => [2018-06-02..2018-06-03]
    book [2nd June to 9th June] => 2018-06-02/2018-06-09
    book [June 2 until June 9] => 2018-06-02/2018-06-09
    book [from next Monday until next Friday] => 2018-05-28/2018-06-01
    book [this Thursday to Sunday] => 2018-05-24/2018-05-27
    book [from the 5th to the 9th] => 2018-06-05/2018-06-09
    book [5th - 9th of June] => 2018-06-05/2018-06-09
    book 6/5 - 6/9
    book [6/5/2018-6/9/2018] => 2018-06-05/2018-06-09
    book all of [June] => 2018-06
    book [the first weekend of June] => [2018-06-02..2018-06-03]
    book [the last weekend in June] => [2018-06-23..2018-06-24]
    book [June 5], [6] and [7] => 2018-06-05 ; 2018-06-06 ; 2018-06-07
    book for 3 nights from [June 5] => 2018-06-05/..
    stay 3 weeks starting [June 5] => 2018-06-05/..
    it was [Jan 2010] => 2010-01
    it was [01/2010] => 2010-01
    it was [2010-01] => 2010-01
    it was in ['10] => 2010
    it was [q1 2010] => 2010-33
    it was [Q1/2010] => 2010-33
    it was [the 1st quarter of 2010] => 2010-33
    it was [1st half 2010] => 2010-40
    it was [H1 FY2010] => -
    it was [spring of 2010] => 2010-21
    it was around [2010] => 2010~
    it was circa [2010] => 2010~
    it was [late in 2010] => [2010-09..2010-12]
    it was [the end of the year 2010] => [2010-09..2010-12]
    it was [the beginning of last year] => [2017-01..2017-04]
    it was [this year] or [last year] => 2018 ; 2017
    it was [three Mondays ago] => 2018-05-07
    it will be [three Mondays from now] => 2018-06-11
    it was [the Tuesday before last] => 2018-05-15
    it was [a year ago today] => 2017-05-24
    it was [this day last year] => 2017-05-24
    it was this time [last year] => 2017
    it was [a year and a half ago] => 2016-11
    it was [18 months ago] => 2016-11
    it will be [in 2 weeks' time] => 2018-06-07
    it will be [in a month's time] => 2018-06
    it will be [in one week's time] => 2018-05-31
    it will be this time [next week] => [2018-05-28..2018-06-03]
    it will be [the rest of the day] => 2018-05-24
    it will be [the remainder of this month] => 2018-05-24/2018-05-31
    it will be [later in the week] => [2018-05-21..2018-05-27]
    it will be [tomorrow] or [the day after] => 2018-05-25 ; 2018-05-26
    it will be [the next couple of weeks] => 2018-05-25/2018-06-07
    it will be over [the next 2 business days] => 2018-05-25/2018-05-28
    it will be by [June] => [..2018-06]
    it will be by [the 5th] => [..2018-06-05]
    it will be on [the 5th at 3pm] => 2018-06-05
    it will be at [3pm on the 5th] => 2018-06-05
    it will be at 3 on [Saturday] => 2018-05-26
    it will be [Saturday 3pm-5pm] => 2018-05-26
    it will be [Saturday night] at 9 => 2018-05-26
    it will be [tonight at 9] => 2018-05-24
    it will be [this afternoon] between 2 and 4 => 2018-05-24
    it will be [New Year's Eve 2019] => 2019-12-31
    it will be [Easter 2019] => 2019-04-21
    it will be [Mother's day] => 2019-05-12
    it will be [Christmas] week => 2018-12-25
    it will be the holidays
    @ 2016-11-07
    I am away in the range of [4-22 this month] => 2016-11-04/2016-11-22
    I am away [from 4 to 22 this month] => 2016-11-04/2016-11-22
    I am away week 25
    I am away in [week 25 of 2017] => [2017-06-19..2017-06-25]
    I am away [the first week of the year] => [2016-01-01..2016-01-07]
    I am away [the last week of the year] => [2016-12-25..2016-12-31]
    dinner in [Q3 of next year] => 2017-35
    dinner [this year's autumn] => 2016-23
    it was [2015-3] => 2015-03
    it was [3/2015] => 2015-03
    it was in [the second half of 2015] => 2015-41
    it was [mid 2015] => [2015-05..2015-08]
    it was until [2015] => /2015
    it was over [the last century] => 1916-11-07/2016-11-07
    it was in [the 1970s] => 197X
    it was in [the nineteen seventies] => 197X
    it was [in the early part of the 2000s] => [2000..2003]
    I'll do it [within 5 days] => 2016-11-07/2016-11-12
    I'll do it [in less than 7 days] => 2016-11-07/2016-11-14
    I'll do it in [the next few days] => -
    I did it over [the past 3 weeks] => 2016-10-17/2016-11-06
    I did it in [the previous 3 weeks] => 2016-10-17/2016-11-06
    I did it in [the last three months] => 2016-08-07/2016-11-06
    I did it [two days before yesterday] => 2016-11-04
    I'll do it [two days after tomorrow] => 2016-11-10
    I'll do it [20 days after today] => 2016-11-27
    I'll do it [3 weeks from Sunday] => 2016-12-04
    I'll do it in 2 Sundays
    I'll do it [two Sundays from now] => 2016-11-20
    I'll do it [Monday this week] => 2016-11-07
    I'll do it [Tuesday next week] => 2016-11-15
    I'll do it [next week Tuesday] => 2016-11-15
    I'll do it on [Tuesday of next week] => 2016-11-15
    I did it on [Friday of last week] => 2016-11-04
    I did it [last week Friday] => 2016-11-04
    I'll do it [week of Dec 1] => [2016-11-28..2016-12-04]
    I'll do it [Friday the 13th] => 2017-01-13
    I'll do it [the 2nd Saturday of July] => 2017-07-08
    I'll do it [the first Friday of July 2018] => 2018-07-06
    I'll do it [Jan-1] => 2017-01-01
    I'll do it [Nov 21st] => 2016-11-21
    I'll do it [21st of November] => 2016-11-21
    I'll do it [21 Nov 2016] => 2016-11-21
    I'll do it [the 21st day of November] => 2016-11-21
    I'll do it [November 21, '16] => 2016-11-21
    I'll do it on [the twenty-first] => 2016-11-21
    I'll do it on [the twenty first of this month] => 2016-11-21
    I'll do it [the 12th of next month] => 2016-12-12
    I'll do it [next month on the 12th] => 2016-12-12
    I'll do it on [Feb 30] => - !
    I'll do it in [February of next year] => 2017-02
    I'll do it [next year in February] => 2017-02
    I'll do it at [the beginning of next month] => [2016-12-01..2016-12-10]
    I'll do it first thing [tomorrow] => 2016-11-08
    I'll do it first thing in the morning
    I'll do it [tomorrow] first thing => 2016-11-08
    I'll do it [this Friday evening] => 2016-11-11
    I'll do it [next Friday at 5pm] => 2016-11-18
    I'll do it [5pm next Friday] => 2016-11-18
    I'll do it [coming Friday] => 2016-11-11
    I'll do it [this upcoming Friday] => 2016-11-11
    I did it [this past Friday] => 2016-11-04
    I did it [the Friday before last] => 2016-10-28
    I did it [the previous Friday] => 2016-11-04
    I did it on [Friday last] => 2016-11-04
    I did it [last month on the 3rd] => 2016-10-03
    I did it on [the 3rd of last month] => 2016-10-03
    I did it [the month before last] => 2016-09
    I did it [the year before last] => 2014
    I'll do it [the year after next] => 2018
    I'll do it [the month after next] => 2017-01
    I'll do it [the following week] => [2016-11-14..2016-11-20]
    I'll do it [end of this year] => [2016-09..2016-12]
    I'll do it by [the end of this month] => [..2016-11-30]
    I'll do it before [next Monday] => [..2016-11-13]
    I'll do it after [next Monday] => [2016-11-15..]
    I'll do it on or before [Nov 15] => [..2016-11-15]
    I'll do it on or after [Nov 15] => 2016-11-15/..
    I'll do it not later than [Nov 15] => [..2016-11-15]
    I'll do it [from now until Nov 15] => 2016-11-07/2016-11-15
    I'll do it [between now and Nov 15] => [2016-11-07..2016-11-15]
    I'll do it [from today to Friday] => 2016-11-07/2016-11-11
    I'll do it [today through Friday] => 2016-11-07/2016-11-11
    I'll do it [tomorrow to Friday] => 2016-11-08/2016-11-11
    I'll do it [from tomorrow until the 15th] => 2016-11-08/2016-11-15
    I'll do it [Nov 10th to the 15th] => 2016-11-10/2016-11-15
    I'll do it [10th Nov to 15th Nov 2016] => 2016-11-10/2016-11-15
    I'll do it [from Nov 10 2016 to Jan 5 2017] => 2016-11-10/2017-01-05
    I'll do it [10 Nov - 5 Jan] => 2016-11-10/2017-01-05
    I'll do it [between the 10th and 15th of November] => [2016-11-10..2016-11-15]
    I'll do it [between Nov 10th and 15th] => [2016-11-10..2016-11-15]
    I'll do it [Monday to Wednesday] => 2016-11-07/2016-11-09
    I'll do it [Mon-Wed] => 2016-11-07/2016-11-09
    I'll do it [from Monday to next Wednesday] => 2016-11-07/2016-11-16
    I'll do it [June to August 2017] => 2017-06/2017-08
    I'll do it [from June 2017 to August 2017] => 2017-06/2017-08
    I'll do it [2017 to 2019] => 2017/2019
    I'll do it [2017-2019] => 2017/2019
    I'll do it [Thanksgiving] weekend => 2016-11-24
    I'll do it on [Independence Day] => 2017-07-04
    I'll do it on [the 4th of July] weekend => 2017-07-04
    I'll do it [Thanksgiving 2017] => 2017-11-23
    I'll do it [the Monday after Thanksgiving] => 2016-11-28
    I'll do it [the weekend after Thanksgiving] => [2016-11-26..2016-11-27]
    I'll do it [the week before Christmas] => [2016-12-12..2016-12-18]
    I'll do it [two weeks before Christmas] => 2016-12-11
    I'll do it in time for [Christmas] => 2016-12-25
    I did it [last Christmas] => 2015-12-25
    I'll do it Ramadan
    """)
}
