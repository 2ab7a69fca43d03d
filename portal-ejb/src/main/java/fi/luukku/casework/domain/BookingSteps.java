package fi.luukku.casework.domain;

import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.CaseStep;
import fi.luukku.casework.CaseStep.State;
import fi.luukku.casework.Outcomes;
import fi.luukku.casework.TimelineEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way of a booking. It says "confirmed" and "the time itself" only of what was confirmed and of
 * a time that is still to be used or was.
 */
final class BookingSteps {
  private final CaseFile file;
  private final List<TimelineEntry> timeline;
  private final Instant now;
  private final List<CaseStep> steps = new ArrayList<>();

  BookingSteps(CaseFile file, List<TimelineEntry> timeline, Instant now) {
    this.file = file;
    this.timeline = timeline;
    this.now = now;
  }

  List<CaseStep> list() {
    if (waited() && file.status() != CaseStatus.RECEIVED) {
      add("received", State.DONE, Optional.of(file.opened()));
    }
    if (file.status().isOpen()) {
      open();
    } else {
      ended();
    }
    return List.copyOf(steps);
  }

  private void open() {
    if (file.stands()) {
      add("confirmed", State.DONE, confirmed());
    }
    if (file.status() != CaseStatus.CONFIRMED) {
      add(CaseSteps.key(file.status()), State.CURRENT, CaseSteps.last(timeline));
    }
    if (!file.stands()) {
      add("confirmed", State.TO_COME, Optional.empty());
    }
    State place = file.status() == CaseStatus.CONFIRMED ? State.CURRENT : State.TO_COME;
    add("takes_place", isOver() ? State.DONE : place, starts());
    add("done", State.TO_COME, Optional.empty());
  }

  private void ended() {
    if (wasConfirmed()) {
      add("confirmed", State.DONE, confirmed());
    }
    Optional<Instant> end = CaseSteps.reached(timeline, file.status());
    if (file.outcome().filter(Outcomes.NO_SHOW::equals).isPresent()) {
      add("missed", State.CURRENT, starts());
    } else if (isUsed()) {
      boolean past = isOver() || file.status() == CaseStatus.CLOSED;
      add("takes_place", past ? State.DONE : State.CURRENT, starts());
      add("done", past ? State.CURRENT : State.TO_COME, end);
    } else {
      add(end(), State.CURRENT, end);
    }
  }

  private String end() {
    return switch (file.status()) {
      case DECIDED -> "refused";
      case CLOSED -> "ended";
      default -> CaseSteps.key(file.status());
    };
  }

  private boolean isUsed() {
    return file.outcome().filter(outcome -> !Outcomes.leavesTheTime(outcome)).isPresent();
  }

  private boolean isOver() {
    return file.time().map(time -> !time.ends().isAfter(now)).orElse(false);
  }

  /** Whether somebody had to approve it. */
  private boolean waited() {
    return CaseSteps.reached(timeline, CaseStatus.RECEIVED).isPresent();
  }

  /** By staff, by a decision, or from the first on. */
  private boolean wasConfirmed() {
    return !waited() || confirmed().isPresent();
  }

  private Optional<Instant> confirmed() {
    return CaseSteps.reached(timeline, CaseStatus.CONFIRMED);
  }

  private Optional<Instant> starts() {
    return file.time().map(time -> time.starts());
  }

  private void add(String key, State state, Optional<Instant> at) {
    steps.add(new CaseStep(key, state, at));
  }
}
