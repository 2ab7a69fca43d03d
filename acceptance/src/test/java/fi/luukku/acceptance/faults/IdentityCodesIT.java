package fi.luukku.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.luukku.acceptance.Product;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * No personal identity code stands in an address, a log, a mail, a title, the audit trail or a
 * message, whatever was done before this runs. The persons of the simulated Suomi.fi have codes;
 * they are looked for wherever the product writes.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IdentityCodesIT {
  private static final Path REALM =
      Path.of("..", "identity", "src", "main", "resources", "keycloak", "suomi-fi-realm.json");

  private final Samples samples = Samples.get();
  private final List<String> codes = codes();

  @Test
  @Order(1)
  void the_codes_are_those_of_the_persons_who_have_signed_in() {
    assertThat(codes)
        .hasSizeGreaterThanOrEqualTo(5)
        .allSatisfy(code -> assertThat(code).hasSize(11));
  }

  @Test
  void no_page_address_or_title_has_one() {
    for (Endpoint endpoint : Endpoint.ALL) {
      if (endpoint.guard() == Endpoint.Guard.CITIZEN_AREA) {
        Answer answer = samples.owner.open(endpoint.address(endpoint.id().apply(samples)));
        assertThat(answer.uri() + answer.page().title() + answer.text()).doesNotContain(codes);
      }
    }
    Answer profile = samples.owner.open("/my/profile");
    assertThat(profile.text()).doesNotContain(codes);
    assertThat(samples.streets.open("/staff/case?number=" + samples.report).text())
        .doesNotContain(codes);
  }

  @Test
  void signing_in_carries_none_in_any_address() {
    HttpVisitor visitor = HttpVisitor.anonymous();
    Answer form = visitor.open("/sign-in?to=/my");
    Answer step =
        visitor.submit(
            form.form("form#kc-form-login")
                .with("username", "testi.sofia")
                .with("password", "testi"));
    while (step.isRedirect()) {
      assertThat(step.location().toString()).doesNotContain(codes);
      step = visitor.get(step.location().toString());
    }
    assertThat(step.status()).isEqualTo(200);
  }

  @Test
  void no_log_of_any_part_has_one() {
    assertThat(Written.with(codes)).isEmpty();
  }

  @Test
  void no_mail_has_one() {
    Answer all =
        HttpVisitor.anonymous()
            .get(Product.endpoint("mail.url").replaceAll("/$", "") + "/api/messages");
    assertThat(all.text()).contains("@example.org").doesNotContain(codes);
  }

  @Test
  void no_table_that_leaves_the_house_or_is_kept_for_ever_has_one() {
    for (String table :
        List.of(
            "audit_event",
            "outbox",
            "inbox",
            "notification",
            "case_file",
            "case_entry",
            "draft",
            "document",
            "identity_person",
            "identity_subject",
            "mandate",
            "mandate_invitation",
            "national_mandate",
            "organisation",
            "signature_request",
            "party",
            "sign_in_session",
            "used_value",
            "occupancy")) {
      for (String code : codes) {
        assertThat(Database.rowsWith(table, code)).as(table).isZero();
      }
    }
  }

  private static List<String> codes() {
    try {
      List<String> codes = new ArrayList<>();
      JsonNode users = new ObjectMapper().readTree(REALM.toFile()).path("users");
      users.forEach(
          user -> user.path("attributes").path("hetu").forEach(code -> codes.add(code.asText())));
      return codes;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
