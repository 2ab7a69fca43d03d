package fi.luukku.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * F01: what is somebody's is found by him alone. For everybody else it is not there, in the same
 * words as what never was, and the audit trail knows that he asked.
 */
class OwnershipIT {
  private final Samples samples = Samples.get();

  static List<Endpoint> endpoints() {
    return Endpoint.ALL;
  }

  static Stream<Endpoint> citizens() {
    return Endpoint.ALL.stream().filter(one -> one.guard() != Endpoint.Guard.QUEUE);
  }

  /** A secret opens its case to whoever brings it, so nobody is another there. */
  static Stream<Endpoint> personal() {
    return citizens().filter(one -> one.guard() != Endpoint.Guard.SECRET);
  }

  @ParameterizedTest
  @MethodSource("endpoints")
  void whoever_owns_it_finds_it(Endpoint endpoint) {
    Answer answer = owner(endpoint).open(endpoint.address(endpoint.id().apply(samples)));
    assertThat(answer.status()).as(answer.words()).isEqualTo(200);
    assertThat(answer.uri().getPath())
        .isEqualTo(endpoint.source().replace("/*", "/" + endpoint.id().apply(samples)));
  }

  @ParameterizedTest
  @MethodSource("personal")
  void another_citizen_finds_nothing_and_is_written_down(Endpoint endpoint) {
    isNotThere(samples.other, endpoint);
  }

  @ParameterizedTest
  @MethodSource("citizens")
  void somebody_without_a_name_finds_nothing(Endpoint endpoint) {
    HttpVisitor nobody = HttpVisitor.anonymous();
    String own = endpoint.id().apply(samples);
    if (endpoint.guard() == Endpoint.Guard.SECRET) {
      Answer wrong = nobody.get(endpoint.address(endpoint.unknown()));
      assertThat(wrong.status()).isEqualTo(404);
      return;
    }
    Answer there = nobody.get(endpoint.address(own));
    Answer never = nobody.get(endpoint.address(endpoint.unknown()));
    assertThat(there.status()).isIn(302, 303, 404).isEqualTo(never.status());
    assertThat(there.bodyWithout(own)).isEqualTo(never.bodyWithout(endpoint.unknown()));
    assertThat(wayWithout(there, own)).isEqualTo(wayWithout(never, endpoint.unknown()));
  }

  /** Where it leads, without the id: one of two parameters is written so that it is one. */
  private static String wayWithout(Answer answer, String id) {
    String written = URLEncoder.encode(id, StandardCharsets.UTF_8);
    return answer.header("Location").replace(id, "").replace(written, "");
  }

  @ParameterizedTest
  @MethodSource("personal")
  void staff_have_no_way_through_the_citizens_door(Endpoint endpoint) {
    Answer answer = samples.streets.get(endpoint.address(endpoint.id().apply(samples)));
    assertThat(answer.status()).isIn(302, 303, 404);
  }

  static Stream<Endpoint> staff() {
    return Endpoint.ALL.stream().filter(one -> one.guard() == Endpoint.Guard.QUEUE);
  }

  @ParameterizedTest
  @MethodSource("staff")
  void staff_of_another_unit_find_nothing_and_are_written_down(Endpoint endpoint) {
    isNotThere(samples.grants, endpoint);
  }

  @Test
  void the_back_offices_door_opens_by_its_key_alone() {
    String there = "/backoffice/documents/" + samples.document;
    String never = "/backoffice/documents/00000000-0000-4000-8000-000000000000";
    for (HttpVisitor who :
        List.of(HttpVisitor.anonymous(), samples.owner, samples.other, samples.streets)) {
      for (String key : List.of("", "Bearer ", "Bearer x", "Basic eDp4")) {
        Map<String, String> shown = Map.of("Authorization", key);
        Answer refused = who.get(there, shown);
        assertThat(refused.status()).as(key).isEqualTo(401);
        assertThat(refused.bodyWithout()).isEqualTo(who.get(never, shown).bodyWithout());
      }
    }
  }

  private void isNotThere(HttpVisitor stranger, Endpoint endpoint) {
    String own = endpoint.id().apply(samples);
    long before = Database.denials(endpoint.object(own));
    Answer there = stranger.get(endpoint.address(own));
    Answer never = stranger.get(endpoint.address(endpoint.unknown()));
    assertThat(there.status()).isEqualTo(404);
    assertThat(never.status()).isEqualTo(404);
    assertThat(there.bodyWithout(own)).isEqualTo(never.bodyWithout(endpoint.unknown()));
    assertThat(Database.denials(endpoint.object(own)))
        .as("denials written down")
        .isGreaterThan(before);
  }

  private HttpVisitor owner(Endpoint endpoint) {
    if (endpoint.guard() == Endpoint.Guard.QUEUE) {
      if (endpoint.source().equals("/staff/booked")) {
        return HttpVisitor.staff("neuvoja.niko");
      }
      boolean facility =
          List.of("resource:", "break:").contains(endpoint.object())
              || endpoint.source().equals("/staff/give-back");
      return facility ? samples.facilities : samples.streets;
    }
    boolean anonymous =
        endpoint.guard() == Endpoint.Guard.SECRET
            || endpoint.id().apply(samples).equals(samples.visitorDraft);
    return anonymous ? samples.reporter : samples.owner;
  }
}
