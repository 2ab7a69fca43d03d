package fi.luukku.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.forms.AnswersJson;
import fi.luukku.forms.InventedAnswers;
import fi.luukku.forms.PublishedForms;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.identity.Caller;
import fi.luukku.shared.NotFound;
import fi.luukku.testing.AsCitizen;
import fi.luukku.testing.AsStaff;
import fi.luukku.testing.DeskArchive;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

@ArquillianTest
class AnswerExportIT {
  private static final String QUEUE = "answers-export";

  @Inject private CaseFiling filing;
  @Inject private AnswerExport export;
  @Inject private CaseLooks looks;
  @Inject private PublishedForms forms;
  @Inject private AsCitizen asCitizen;
  @Inject private AsStaff asStaff;

  private final Caller aino = CaseFixture.someCitizen();
  private final Caller sari = CaseFixture.handlerOf(QUEUE);

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  private CaseNumber filed(String answersJson) {
    NewCase wanted =
        CaseFixture.answering(
            CaseFixture.inQueue(CaseFixture.grantApplication(), QUEUE), answersJson);
    return asCitizen.inTransaction(() -> filing.open(aino, wanted)).number();
  }

  private String answered(String form, int version) {
    FormDefinition definition = forms.find(form, version).orElseThrow();
    return AnswersJson.write(definition, InventedAnswers.of(definition));
  }

  private List<CaseNumber> taken(String form, int version) {
    List<CaseNumber> numbers = new ArrayList<>();
    long last = 0;
    for (List<AnswerExport.Row> some = rows(form, version, last); !some.isEmpty(); ) {
      some.forEach(one -> numbers.add(one.number()));
      last = some.get(some.size() - 1).id();
      some = rows(form, version, last);
    }
    return numbers;
  }

  private List<AnswerExport.Row> rows(String form, int version, long after) {
    return asStaff.call(() -> export.rows(sari, QUEUE, form, version, after));
  }

  @Test
  void answers_leave_by_form_and_version_and_their_people_are_told() {
    CaseNumber older = filed(answered("grant-activity", 2));
    CaseNumber first = filed(answered("grant-activity", 3));
    CaseNumber second = filed(answered("grant-activity", 3));
    String booked = "{\"form\":\"appointment\",\"version\":1,\"answers\":{\"questions\":%s}}";
    CaseNumber asked = filed(booked.formatted(answered("business-advice", 1)));
    filed("{\"nothing\":\"of a form\"}");

    assertThat(taken("grant-activity", 3)).containsSubsequence(first, second).doesNotContain(older);
    assertThat(taken("grant-activity", 2)).contains(older).doesNotContain(first);
    assertThat(taken("business-advice", 1)).contains(asked);
    assertThat(asStaff.call(() -> export.forms(sari, QUEUE)))
        .extracting(AnswerExport.Answered::form)
        .contains("grant-activity", "business-advice");
    assertThat(asCitizen.call(() -> looks.mine(aino, 0)).rows())
        .extracting(one -> one.matter().orElseThrow().number())
        .contains(first, second, older, asked);
  }

  @Test
  void who_does_not_serve_the_queue_gets_nothing() {
    Caller stranger = CaseFixture.handlerOf("somewhere-else");

    assertThatThrownBy(
            () -> asStaff.call(() -> export.rows(stranger, QUEUE, "grant-activity", 3, 0)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> asStaff.call(() -> export.forms(stranger, QUEUE)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> asStaff.call(() -> export.rows(aino, QUEUE, "grant-activity", 3, 0)))
        .isInstanceOf(NotFound.class);
  }
}
