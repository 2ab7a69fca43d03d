package fi.luukku.casework;

import java.util.List;

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
}
