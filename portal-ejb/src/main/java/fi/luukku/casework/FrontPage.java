package fi.luukku.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a signed-in citizen sees first.
 *
 * @param expected cases that wait for him, the earliest day first
 * @param next bookings that come, the earliest first
 * @param open his other open cases, the latest change first; at most {@link #SHOWN} of them
 * @param drafts half-filled forms, the latest first
 * @param openInAll how many open cases he has in all, those above included
 */
public record FrontPage(
    List<CaseRow> expected,
    List<CaseRow> next,
    List<CaseRow> open,
    List<DraftRow> drafts,
    long openInAll) {
  public static final int SHOWN = 10;

  public FrontPage {
    expected = List.copyOf(expected);
    next = List.copyOf(next);
    open = List.copyOf(open);
    drafts = List.copyOf(drafts);
  }

  /** Sorts what is open: each case stands in one of the three lists. */
  static FrontPage of(List<CaseRow> open, List<DraftRow> drafts, Instant now) {
    Predicate<CaseRow> waits = row -> row.status() == CaseStatus.WAITING_FOR_CITIZEN;
    Predicate<CaseRow> comes =
        row -> row.time().map(time -> time.ends().isAfter(now)).orElse(false);
    return new FrontPage(
        some(open, waits, Comparator.comparing(row -> row.actBy().orElse(LocalDate.MAX))),
        some(open, comes.and(waits.negate()), Comparator.comparing(FrontPage::starts)),
        some(open, comes.or(waits).negate(), Comparator.comparing(CaseRow::changed).reversed()),
        drafts,
        open.size());
  }

  private static List<CaseRow> some(
      List<CaseRow> open, Predicate<CaseRow> which, Comparator<CaseRow> order) {
    return open.stream().filter(which).sorted(order).limit(SHOWN).toList();
  }

  private static Instant starts(CaseRow row) {
    return row.time().map(NewCase.CaseTime::starts).orElse(Instant.MAX);
  }
}
