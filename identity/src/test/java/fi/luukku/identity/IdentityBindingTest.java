package fi.luukku.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.identity.domain.ForeignId;
import fi.luukku.identity.domain.KeyDerivation;
import fi.luukku.identity.domain.NationalId;
import fi.luukku.identity.domain.PersonCode;
import fi.luukku.identity.persistence.PersonRows;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Two persons never become one, whatever a provider says of them; the tables are maps here. */
class IdentityBindingTest {
  private static final String ISSUER = "https://kunta.example/realms/kunta";
  private static final PersonCode MAIJA = NationalId.parse("131052-308T").orElseThrow();
  private static final PersonCode AINO = NationalId.parse("140285-9120").orElseThrow();
  private static final PersonCode MARI = ForeignId.parse("EE/FI/38001085718").orElseThrow();

  private final Rows rows = new Rows();
  private final IdentityBinding binding = binding();

  private IdentityBinding binding() {
    IdentityBinding made = new IdentityBinding();
    made.persons = rows;
    made.secrets = IdentityFixture.secrets();
    made.clock = Clock.systemUTC();
    return made;
  }

  private static final class Rows extends PersonRows {
    final Map<String, String> subjects = new HashMap<>();
    final Map<String, String> national = new HashMap<>();
    final Map<String, String> foreign = new HashMap<>();
    final List<byte[]> sealed = new ArrayList<>();

    @Override
    public Optional<String> bySubject(String issuer, String subject) {
      return Optional.ofNullable(subjects.get(issuer + " " + subject));
    }

    @Override
    public Optional<String> byNationalId(byte[] hmac) {
      return Optional.ofNullable(national.get(HexFormat.of().formatHex(hmac)));
    }

    @Override
    public Optional<String> byForeignId(byte[] hmac) {
      return Optional.ofNullable(foreign.get(HexFormat.of().formatHex(hmac)));
    }

    @Override
    public void addCitizen(String personId, byte[] hmac, byte[] box, Instant now) {
      national.putIfAbsent(HexFormat.of().formatHex(hmac), personId);
      sealed.add(box);
    }

    @Override
    public void addForeigner(String personId, byte[] hmac, byte[] box, Instant now) {
      foreign.putIfAbsent(HexFormat.of().formatHex(hmac), personId);
      sealed.add(box);
    }

    @Override
    public void addStaff(String personId, Instant now) {}

    @Override
    public void bind(String issuer, String subject, String personId, Instant now) {
      subjects.putIfAbsent(issuer + " " + subject, personId);
    }
  }

  /** One thing that a provider says. */
  record Said(String subject, PersonCode code) {}

  @Property
  void one_code_is_one_person_and_one_person_has_one_code(@ForAll("told") List<Said> all) {
    Rows fresh = new Rows();
    IdentityBinding any = binding();
    any.persons = fresh;
    Map<String, PersonCode> codeOf = new HashMap<>();
    Map<String, PersonCode> first = new HashMap<>();
    for (Said said : all) {
      try {
        String person = any.personOf(citizen(said.subject(), Optional.of(said.code())));
        assertThat(codeOf.computeIfAbsent(person, id -> said.code())).isEqualTo(said.code());
        assertThat(first.computeIfAbsent(said.subject(), s -> said.code())).isEqualTo(said.code());
      } catch (SignInRefused refused) {
        assertThat(refused.reason()).isEqualTo(Reason.PERSON_CONFLICT);
        assertThat(first.get(said.subject())).isNotNull().isNotEqualTo(said.code());
      }
    }
    assertThat(codeOf.values()).doesNotHaveDuplicates();
  }

  @Provide
  Arbitrary<List<Said>> told() {
    Arbitrary<String> subjects = Arbitraries.of("s1", "s2", "s3");
    Arbitrary<PersonCode> codes = Arbitraries.of(MAIJA, AINO, MARI);
    return Combinators.combine(subjects, codes).as(Said::new).list().ofMaxSize(12);
  }

  @Example
  void refuses_an_account_that_suddenly_carries_another_code_whether_known_or_new() {
    String maija = person("s1", MAIJA);
    refuses("s1", AINO);
    String aino = person("s2", AINO);
    refuses("s1", AINO);
    refuses("s2", MAIJA);

    assertThat(person("s1", MAIJA)).isEqualTo(maija).isNotEqualTo(aino);
  }

  @Example
  void never_merges_a_person_without_a_finnish_code_with_one_who_has_it() {
    String mari = person("s1", MARI);
    refuses("s1", MAIJA);
    String maija = person("s2", MAIJA);
    refuses("s2", MARI);

    assertThat(mari).isNotEqualTo(maija);
    assertThat(rows.national).hasSize(1);
    assertThat(rows.foreign).hasSize(1);
  }

  @Example
  void keeps_no_code_in_clear() {
    person("s1", MAIJA);
    person("s2", MARI);

    assertThat(rows.sealed)
        .allSatisfy(
            box ->
                assertThat(new String(box, StandardCharsets.US_ASCII))
                    .doesNotContain("308T", "EE/FI"));
    // Each kind is found by an index of its own: who learns one key learns nothing of the other.
    byte[] other =
        KeyDerivation.mac(
            IdentityFixture.secrets().key("national id index"),
            MARI.value().getBytes(StandardCharsets.US_ASCII));
    assertThat(rows.foreign).doesNotContainKey(HexFormat.of().formatHex(other));
  }

  @Example
  void refuses_a_citizen_without_a_code_and_lets_staff_have_none() {
    assertThatThrownBy(() -> binding.personOf(citizen("s1", Optional.empty())))
        .isInstanceOf(SignInRefused.class);
    String staff = binding.personOf(identity(Door.STAFF, "s1", Optional.empty()));

    assertThat(binding.personOf(identity(Door.STAFF, "s1", Optional.empty()))).isEqualTo(staff);
    assertThat(binding.personOf(identity(Door.STAFF, "s2", Optional.empty()))).isNotEqualTo(staff);
  }

  @Example
  void refuses_an_account_that_another_node_bound_to_somebody_else_a_moment_ago() {
    IdentityBinding late = binding();
    late.persons =
        new PersonRows() {
          private boolean asked;

          @Override
          public Optional<String> bySubject(String issuer, String subject) {
            boolean before = asked;
            asked = true;
            return before ? Optional.of("somebody-else") : Optional.empty();
          }

          @Override
          public void addStaff(String personId, Instant now) {}

          @Override
          public void bind(String issuer, String subject, String personId, Instant now) {}
        };

    assertThatThrownBy(() -> late.personOf(identity(Door.STAFF, "s1", Optional.empty())))
        .isInstanceOfSatisfying(
            SignInRefused.class,
            refused -> assertThat(refused.reason()).isEqualTo(Reason.PERSON_CONFLICT));
  }

  private String person(String subject, PersonCode code) {
    return binding.personOf(citizen(subject, Optional.of(code)));
  }

  private void refuses(String subject, PersonCode code) {
    assertThatThrownBy(() -> person(subject, code))
        .isInstanceOfSatisfying(
            SignInRefused.class,
            refused -> assertThat(refused.reason()).isEqualTo(Reason.PERSON_CONFLICT));
  }

  private static VerifiedIdentity citizen(String subject, Optional<PersonCode> code) {
    return identity(Door.CITIZEN, subject, code);
  }

  private static VerifiedIdentity identity(Door door, String subject, Optional<PersonCode> code) {
    return new VerifiedIdentity(
        door,
        new SignInSession.Origin(ISSUER, subject, "sid"),
        AssuranceLevel.SUBSTANTIAL,
        Instant.EPOCH,
        code,
        "Maija",
        "Meikäläinen",
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Set.of(),
        Optional.empty());
  }
}
