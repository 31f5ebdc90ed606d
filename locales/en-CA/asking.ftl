### What is worth asking about the records.

asking-title = Worth asking
asking-note = The program compares words. It does not know which is right. Ask the people who wrote them.
asking-empty = Nothing to ask about just now.
asking-empty-more = When papers differ, or a page is not here, it will say so here.
asking-count = { $count ->
    [one] One thing to ask about
   *[other] { $count } things to ask about
}
asking-side = One paper says left, another says right: { $what }.
    .plain = One paper says left, another says right.
    .ask = One paper says left, another says right: { $what }. Which is it?{ " " }
    .ask-plain = One paper says left, another says right. Which is it?{ " " }
asking-born = The date of birth is not the same on all papers.
    .ask = The date of birth is not the same on all papers. Can you put it right?{ " " }
    .own = A paper has another date of birth than you wrote here: { $date }.
    .ask-own = A paper has another date of birth than mine, { $date }. Can you look at it?{ " " }
asking-name = The name is not the same on all papers.
    .ask = The name is not the same on all papers. Can you put it right?{ " " }
asking-page-missing = Some pages are not here: { $what }.
    .plain = A page of this paper is not here.
    .ask = Some pages of this paper are not here: { $what }. Can I have them?{ " " }
    .ask-plain = A page of this paper is not here. Can I have it?{ " " }
asking-scan-missing = The report is here, the pictures are not: { $what }.
    .plain = The report of a scan is here, the pictures are not.
    .ask = I have the report, but not the pictures: { $what }. Can I have them?{ " " }
    .ask-plain = I have the report of a scan, but not the pictures. Can I have them?{ " " }
asking-page = page { $page }
asking-quote = “{ $words }”
asking-away = Put away
asking-away-what = Put away: { $what }
asking-about-what = Ask about this: { $what }
asking-put-away = Put away. It will not show again.
