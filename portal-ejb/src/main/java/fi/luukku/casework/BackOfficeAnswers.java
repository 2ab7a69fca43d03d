package fi.luukku.casework;

import fi.luukku.casework.TimelineEntry.Kind;
import fi.luukku.casework.domain.CaseFile;
import fi.luukku.casework.persistence.CaseFiles;
import fi.luukku.shared.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/** Where the back office's answers land on the case's timeline. Called by the inbox alone. */
@Stateless
public class BackOfficeAnswers {
  @Inject private CaseFiles files;
  @Inject private CaseStory story;
  @Inject private Clock clock;

  /**
   * Applies an answer inside the caller's transaction, which has made sure that it comes once.
   *
   * @param speaksFor of which work queues the sender may change cases
   * @throws fi.luukku.shared.NotFound where no case has this number, or it was never forwarded
   * @throws CaseOfAnotherQueue where the case stands in none of these
   * @throws DayHasPassed where the citizen is to act by a day before today
   * @throws CaseIsClosed where it says something that a closed case cannot take
   * @throws StatusNotPossible where the case cannot go there from where it is
   */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void land(BackOfficeAnswer answer, Predicate<String> speaksFor) {
    CaseFile file =
        files
            .lock(answer.number())
            .filter(found -> !found.lacksSignature())
            .orElseThrow(NotFound::new);
    if (!speaksFor.test(file.queueKey())) {
      throw new CaseOfAnotherQueue();
    }
    Instant now = clock.instant();
    if (answer instanceof BackOfficeAnswer.Status status) {
      move(file, status, now);
      tell(file, answer, kind(status.status()), now, status.text());
    } else if (answer instanceof BackOfficeAnswer.Decision decision) {
      file.decide(Outcomes.ofDecision(decision.outcome()), now);
      tell(file, answer, Kind.DECISION, now, Optional.of(decision.text()));
    } else if (answer instanceof BackOfficeAnswer.Message message) {
      file.touched(now);
      tell(file, answer, Kind.MESSAGE, now, Optional.of(message.text()));
    }
  }

  private static void move(CaseFile file, BackOfficeAnswer.Status status, Instant now) {
    switch (status.status()) {
      case CLOSED -> file.close(Outcomes.ofClosing(status.outcome().orElse("done")), now);
      case CANCELLED -> file.takeBack(now);
      case WAITING_FOR_CITIZEN ->
          file.ask(status.text().orElse(""), status.actBy().orElse(null), now);
      default -> file.changeStatus(status.status(), now);
    }
  }

  private static Kind kind(CaseStatus status) {
    return switch (status) {
      case CLOSED -> Kind.CLOSED;
      case CANCELLED -> Kind.CANCELLED;
      default -> Kind.STATUS_CHANGED;
    };
  }

  private void tell(
      CaseFile file, BackOfficeAnswer answer, Kind kind, Instant now, Optional<String> words) {
    Author office = Author.backOffice(answer.office());
    story.add("back-office", file, office.wrote(file, answer.id(), now, kind, words));
  }
}
