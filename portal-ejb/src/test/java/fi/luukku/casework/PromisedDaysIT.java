package fi.luukku.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.luukku.identity.Caller;
import fi.luukku.testing.AsCitizen;
import fi.luukku.testing.AsStaff;
import fi.luukku.testing.DeskArchive;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Who is late with an answer, and who owes none. */
@ArquillianTest
class PromisedDaysIT {
  @Inject private CaseFiling filing;
  @Inject private CitizenCases cases;
  @Inject private HandlerQueries queries;
  @Inject private AsCitizen asCitizen;
  @Inject private AsStaff asStaff;

  private final String queue = "jono-" + UUID.randomUUID();
  private final Caller aino = CaseFixture.someCitizen();
  private final Caller handler = CaseFixture.handlerOf(queue);

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  @Test
  void a_case_without_an_answer_is_late_and_a_booking_that_stands_is_not() {
    CaseNumber report = file(CaseFixture.pothole());
    CaseNumber booking = file(CaseFixture.appointmentTomorrow());

    assertThat(asStaff.call(() -> queries.queues(handler)))
        .extracting(QueueCount::open, QueueCount::late)
        .containsExactly(tuple(2L, 1L));
    QueueSearch late = QueueSearch.of(queue, QueueFilter.LATE);
    assertThat(
            asStaff.call(() -> queries.page(handler, late, QueueSort.OLDEST_FIRST, 0, 10)).items())
        .extracting(row -> row.facts().number())
        .containsExactly(report);
    assertThat(asCitizen.call(() -> cases.one(aino, report)).answerBy()).isPresent();
    assertThat(asCitizen.call(() -> cases.one(aino, booking)).answerBy()).isEmpty();
  }

  private CaseNumber file(NewCase one) {
    NewCase late = CaseFixture.promisedForYesterday(CaseFixture.inQueue(one, queue));
    return asCitizen.inTransaction(() -> filing.open(aino, late)).number();
  }
}
