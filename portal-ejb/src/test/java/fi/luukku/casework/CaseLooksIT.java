package fi.luukku.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.audit.LookerRole;
import fi.luukku.documents.DocumentReading;
import fi.luukku.documents.DocumentUploads;
import fi.luukku.identity.Caller;
import fi.luukku.parties.NationalMandateFixture;
import fi.luukku.shared.NotFound;
import fi.luukku.testing.AsCitizen;
import fi.luukku.testing.AsStaff;
import fi.luukku.testing.DeskArchive;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who has looked at a person's data, as the person is told. */
@ArquillianTest
class CaseLooksIT {
  @Inject private CaseFiling filing;
  @Inject private CaseLooks looks;
  @Inject private HandlerQueries queries;
  @Inject private DocumentUploads uploads;
  @Inject private NationalMandateFixture national;
  @Inject private DocumentReading reading;
  @Inject private AsCitizen asCitizen;
  @Inject private AsStaff asStaff;

  private final Caller aino = CaseFixture.someCitizen();
  private final Caller sari = CaseFixture.handlerOf(CaseFixture.QUEUE);
  private String document;
  private CaseNumber number;

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  @BeforeEach
  void a_case_with_a_document() {
    String key = UUID.randomUUID().toString();
    byte[] pdf = "%PDF-1.7\nhello".getBytes(StandardCharsets.UTF_8);
    document =
        asCitizen
            .call(() -> uploads.upload(aino, key, "tosite.pdf", new ByteArrayInputStream(pdf)))
            .id();
    NewCase wanted = CaseFixture.pothole(key, List.of(document));
    number = asCitizen.inTransaction(() -> filing.open(aino, wanted)).number();
  }

  private List<CaseLook> seenBy(Caller person) {
    return asCitizen.call(() -> looks.mine(person, 0)).rows();
  }

  @Test
  void the_person_alone_sees_who_opened_the_case_and_the_document_and_in_which_role() {
    assertThat(seenBy(aino)).isEmpty();
    asStaff.run(() -> queries.one(sari, number));
    asStaff.run(() -> queries.one(sari, number));
    asStaff.run(() -> reading.open(sari, document));
    asStaff.run(() -> queries.one(CaseFixture.manager(), number));

    List<CaseLook> rows = seenBy(aino);
    assertThat(rows).extracting(CaseLook::times).containsExactly(1, 1, 2);
    assertThat(rows)
        .extracting(CaseLook::role)
        .containsExactly(LookerRole.MANAGER, LookerRole.HANDLER, LookerRole.HANDLER);
    assertThat(rows.get(1).document()).contains("tosite.pdf");
    assertThat(rows).allMatch(row -> row.matter().orElseThrow().number().equals(number));
    assertThat(rows.get(0).document()).isEqualTo(Optional.empty());
    assertThat(seenBy(CaseFixture.someCitizen())).isEmpty();
  }

  @Test
  void who_was_acted_for_sees_it_and_who_acted_sees_staff_look_at_what_is_not_his_to_open() {
    Caller child = CaseFixture.someCitizen();
    Caller forChild = guardianOf(child);
    CaseNumber childs =
        asCitizen.inTransaction(() -> filing.open(forChild, CaseFixture.pothole())).number();
    asStaff.run(() -> queries.one(sari, childs));

    List<CaseLook> rows = seenBy(child);
    assertThat(rows)
        .extracting(CaseLook::role)
        .containsExactly(LookerRole.HANDLER, LookerRole.NATIONAL_MANDATE);
    assertThat(rows).allMatch(row -> row.matter().orElseThrow().number().equals(childs));
    assertThat(rows).allMatch(row -> row.matter().orElseThrow().other().isEmpty());
    List<CaseLook> guardians = seenBy(aino);
    assertThat(guardians).extracting(CaseLook::role).containsExactly(LookerRole.HANDLER);
    assertThat(guardians.get(0).matter().orElseThrow().other()).hasValue("Onni");
  }

  private Caller guardianOf(Caller child) {
    return aino.actingFor(Optional.of(national.giveToday(aino.id(), child.id(), "Onni")));
  }

  @Test
  void who_was_denied_has_seen_nothing_and_one_who_looks_at_his_own_is_no_news() {
    Caller stranger = CaseFixture.handlerOf("sivistys");
    assertThatThrownBy(() -> asStaff.run(() -> queries.one(stranger, number)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> asStaff.run(() -> reading.open(stranger, document)))
        .isInstanceOf(NotFound.class);
    asCitizen.run(() -> reading.open(aino, document));
    assertThat(seenBy(aino)).isEmpty();
  }
}
