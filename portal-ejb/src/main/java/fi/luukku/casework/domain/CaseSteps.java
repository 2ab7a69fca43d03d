package fi.luukku.casework.domain;

import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.CaseStep;
import fi.luukku.casework.CaseStep.State;
import fi.luukku.casework.TimelineEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The way of a case as a citizen understands it: what is done, where it is, what will come. */
public final class CaseSteps {
  private static final Set<CaseStatus> NOT_BEGUN =
      EnumSet.of(CaseStatus.RECEIVED, CaseStatus.AWAITING_SIGNATURE);

  private CaseSteps() {}

  public static List<CaseStep> of(CaseFile file, List<TimelineEntry> timeline, Instant now) {
    if (file.kind().isBooking()) {
      return new BookingSteps(file, timeline, now).list();
    }
    if (file.isTakenBack()) {
      return List.of(
          new CaseStep("received", State.DONE, Optional.of(file.opened())),
          new CaseStep(key(file.status()), State.CURRENT, reached(timeline, file.status())));
    }
    return file.lacksSignature() ? unsigned(file, timeline) : work(file, timeline);
  }

  private static List<CaseStep> unsigned(CaseFile file, List<TimelineEntry> timeline) {
    CaseStep received = new CaseStep("received", State.DONE, Optional.of(file.opened()));
    if (!file.status().isOpen()) {
      return List.of(received, new CaseStep("not_signed", State.CURRENT, last(timeline)));
    }
    return List.of(
        received,
        new CaseStep("awaiting_signature", State.CURRENT, Optional.empty()),
        new CaseStep("in_progress", State.TO_COME, Optional.empty()),
        new CaseStep(end(file), State.TO_COME, Optional.empty()));
  }

  private static String end(CaseFile file) {
    return StatusWays.isDecidable(file.kind()) ? "decided" : "done";
  }

  private static List<CaseStep> work(CaseFile file, List<TimelineEntry> timeline) {
    boolean ended = !file.status().isOpen();
    boolean begun = ended || file.status() != CaseStatus.RECEIVED;
    List<CaseStep> steps = new ArrayList<>();
    State received = begun ? State.DONE : State.CURRENT;
    steps.add(new CaseStep("received", received, Optional.of(file.opened())));
    steps.add(new CaseStep("in_progress", begun(file, ended), begunAt(timeline)));
    if (file.status() == CaseStatus.WAITING_FOR_CITIZEN) {
      steps.add(new CaseStep("waiting", State.CURRENT, last(timeline)));
    }
    steps.add(
        new CaseStep(end(file), ended ? State.CURRENT : State.TO_COME, endOf(file, timeline)));
    return List.copyOf(steps);
  }

  private static State begun(CaseFile file, boolean ended) {
    if (ended || file.status() == CaseStatus.WAITING_FOR_CITIZEN) {
      return State.DONE;
    }
    return file.status() == CaseStatus.RECEIVED ? State.TO_COME : State.CURRENT;
  }

  private static Optional<Instant> begunAt(List<TimelineEntry> timeline) {
    return timeline.stream()
        .filter(entry -> !NOT_BEGUN.contains(entry.status()))
        .map(TimelineEntry::at)
        .findFirst();
  }

  static Optional<Instant> reached(List<TimelineEntry> timeline, CaseStatus status) {
    return timeline.stream()
        .filter(entry -> entry.status() == status)
        .map(TimelineEntry::at)
        .findFirst();
  }

  private static Optional<Instant> endOf(CaseFile file, List<TimelineEntry> timeline) {
    return file.status().isOpen() ? Optional.empty() : reached(timeline, file.status());
  }

  static Optional<Instant> last(List<TimelineEntry> timeline) {
    return timeline.isEmpty()
        ? Optional.empty()
        : Optional.of(timeline.get(timeline.size() - 1).at());
  }

  static String key(CaseStatus status) {
    return switch (status) {
      case RECEIVED -> "received";
      case AWAITING_SIGNATURE -> "awaiting_signature";
      case IN_PROGRESS -> "in_progress";
      case WAITING_FOR_CITIZEN -> "waiting";
      case CONFIRMED -> "confirmed";
      case DECIDED -> "decided";
      case CLOSED -> "done";
      case WITHDRAWN -> "withdrawn";
      case CANCELLED -> "cancelled";
    };
  }
}
