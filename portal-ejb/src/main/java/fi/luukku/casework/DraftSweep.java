package fi.luukku.casework;

import fi.luukku.casework.persistence.DraftShares;
import fi.luukku.casework.persistence.EndingDrafts;
import fi.luukku.documents.CaseDocuments;
import fi.luukku.shared.TimeSource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Tells who fills in a draft that nobody came back for that it goes soon, and removes it then, with
 * what was uploaded for it. Pages and the privacy notice say how long they stay ({@link
 * DraftTimes}). Harmless on several nodes at once: a row is taken once.
 */
@Stateless
@PermitAll
public class DraftSweep {
  private static final int MOST = 200;

  @Inject private EndingDrafts drafts;
  @Inject private DraftShares shares;
  @Inject private CaseDocuments documents;
  @Inject private DraftTimes times;
  @Inject private Event<DraftNews> news;
  @Inject private Clock clock;

  /** One round; whether there may be more. */
  public boolean sweep() {
    Instant now = clock.instant();
    List<String> ofVisitors =
        drafts.removeOfVisitors(now.minus(DraftTimes.KEPT_FOR_VISITORS), MOST);
    List<String> others =
        drafts.removeTold(now.minus(times.notice()), now.minus(times.kept()), MOST);
    documents.dropOfForms(ofVisitors);
    documents.dropOfForms(others);
    return tell(now) || ofVisitors.size() == MOST || others.size() == MOST;
  }

  /** Nothing goes untold: a draft is deleted as long after the notice as is said. */
  private boolean tell(Instant now) {
    List<EndingDrafts.Ending> ending =
        drafts.untold(now.minus(times.kept()).plus(times.notice()), MOST);
    List<String> ids = ending.stream().map(EndingDrafts.Ending::id).toList();
    drafts.told(ids, now);
    Map<String, List<String>> invited = shares.invited(ids);
    Map<String, LocalDate> first = new TreeMap<>();
    for (EndingDrafts.Ending draft : ending) {
      Instant end = times.expires(draft.updated(), Optional.of(now));
      LocalDate day = LocalDate.ofInstant(end, TimeSource.LOCAL);
      first.merge(draft.person(), day, DraftSweep::earlier);
      invited
          .getOrDefault(draft.id(), List.of())
          .forEach(person -> first.merge(person, day, DraftSweep::earlier));
    }
    first.forEach((person, day) -> news.fire(new DraftNews.Ending(person, day)));
    return ending.size() == MOST;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
