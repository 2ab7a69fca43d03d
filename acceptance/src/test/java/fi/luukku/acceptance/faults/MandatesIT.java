package fi.luukku.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.acceptance.Mailbox;
import fi.luukku.acceptance.Product;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Mandates that an association gives, over HTTP and without JavaScript: the way and its abuses. */
class MandatesIT {
  private final String address = "kutsuttu." + UUID.randomUUID() + "@example.org";
  private final HttpVisitor chair = Representatives.manager("testi.eino", "Eino");
  private final HttpVisitor invited = HttpVisitor.citizen("testi.sofia");

  /** The path of the link that came by mail; there is no address in it. */
  static String linkTo(String address) {
    String mail = Mailbox.await(address, "/my/invitation").toString();
    String token = mail.replaceAll("(?s).*?/my/invitation\\?token=([A-Za-z0-9_-]{32}).*", "$1");
    assertThat(token).hasSize(32);
    return "/my/invitation?token=" + token;
  }

  @Test
  void somebody_is_invited_signs_in_accepts_acts_and_keeps_his_draft_when_it_ends() {
    assertThat(invite("BOOKER").words()).contains("Kutsu on lähetetty");
    String link = linkTo(address);
    assertThat(HttpVisitor.anonymous().open(link).uri().toString())
        .startsWith(Product.endpoint("keycloak.url"));

    Answer offer = invited.open(link);
    assertThat(offer.words()).contains(Representatives.NAME, "Varaaja");
    Answer accepted = invited.go(offer.form().press("#accept"));
    assertThat(accepted.words()).contains("Otit valtuuden vastaan", Representatives.NAME);
    String mandate = mandateOf("Sofia");
    Representatives.choose(invited, mandate);
    String draft = new HttpErrands(invited, "sofia@example.org").beginReport();

    Answer list = chair.open("/my/mandates");
    assertThat(list.words()).contains("Sofia");
    Answer ended = chair.go(list.form().press("button[value=" + mandate + "]"));
    assertThat(ended.words()).contains("Valtuus on päätetty");

    assertThat(invited.open("/my").uri().getPath()).isEqualTo("/on-behalf");
    Representatives.choose(invited, "self");
    Answer own =
        invited.go(invited.open("/my").form("#others").press("button[value=" + draft + "]"));
    assertThat(own.words()).contains("Luonnos on nyt omasi");
    assertThat(new HttpErrands(invited, "sofia@example.org").reportWith(draft, form -> form))
        .matches(receipt -> !receipt.parameter("number").isEmpty());
  }

  @Test
  void a_link_works_once_and_not_at_all_when_it_was_taken_back() {
    invite("BOOKER");
    String link = linkTo(address);
    WebForm first = invited.open(link).form().press("#accept");
    HttpVisitor other = HttpVisitor.citizen("testi.aino");
    int before = other.open("/my/mandates").page().select("button[name=end]").size();
    WebForm second = other.open(link).form().press("#accept");

    assertThat(invited.go(first).words()).contains("Otit valtuuden vastaan");
    Answer late = other.submit(second);
    assertThat(late.status()).isEqualTo(404);
    assertThat(late.words()).contains("Kutsu ei ole voimassa");
    assertThat(other.open(link).status()).isEqualTo(404);

    String again = "toinen." + address;
    chair.go(chair.open("/my/invite").form().with("email", again).with("role", "BOOKER").press());
    String taken = linkTo(again);
    WebForm opened = other.open(taken).form().press("#accept");
    chair.go(chair.open("/my/mandates").form().press("button[name=take_back]"));
    assertThat(other.submit(opened).status()).isEqualTo(404);
    assertThat(other.open("/my/mandates").page().select("button[name=end]")).hasSize(before);
  }

  @Test
  void who_declines_holds_nothing() {
    invite("TREASURER");
    String link = linkTo(address);

    Answer declined = invited.go(invited.open(link).form().press("#decline"));

    assertThat(declined.words()).contains("Kieltäydyit valtuudesta");
    assertThat(invited.open(link).status()).isEqualTo(404);
  }

  @Test
  void the_last_who_manages_cannot_give_up() {
    Answer refused = chair.submit(chair.open("/my/mandates").form().press("button[name=end]"));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.words()).contains("Olet ainoa, joka hallinnoi valtuuksia");
    assertThat(chair.open("/my").page().select(".acting strong").text())
        .isEqualTo(Representatives.NAME);
  }

  @Test
  void ids_of_another_party_and_made_up_ones_are_not_there() {
    HttpVisitor stranger = Representatives.manager("testi.sofia", "Sofia");
    invite("BOOKER");
    Answer page = chair.open("/my/mandates");
    String mandate = page.page().selectFirst("button[name=end]").attr("value");
    String offer = page.page().selectFirst("button[name=take_back]").attr("value");

    for (String id : new String[] {mandate, offer, "no-such-id", "' OR 1=1 -- "}) {
      for (String act : new String[] {"end", "take_back"}) {
        WebForm forged =
            stranger.open("/my/mandates").form().press("button[name=end]").without("end");
        assertThat(stranger.submit(forged.plus(act, id)).status()).as(act + id).isEqualTo(404);
      }
    }
    assertThat(Database.denials("mandate:" + mandate)).isPositive();
    assertThat(Database.denials("invitation:" + offer)).isPositive();
    assertThat(chair.open("/my/mandates").words()).contains(address);
    assertThat(stranger.open("/my/invitation?token=" + offer).status()).isEqualTo(404);
  }

  @Test
  void who_manages_nothing_has_no_way_to_invite() {
    assertThat(invited.open("/my/invite").status()).isEqualTo(404);
    String plain =
        Representatives.give(Representatives.organisation(), Representatives.idOf("Sofia"), false);
    Representatives.choose(invited, plain);
    Answer led = invited.open("/my/invite");
    assertThat(led.uri().getPath()).isEqualTo("/my/mandates");
    assertThat(led.page().select("a[href='/my/invite']")).isEmpty();
  }

  private Answer invite(String role) {
    return chair.go(
        chair.open("/my/invite").form().with("email", address).with("role", role).press("#send"));
  }

  private static String mandateOf(String givenName) {
    return Database.column(
            "SELECT id FROM mandate WHERE person_id = ? AND ended IS NULL ORDER BY given DESC",
            Representatives.idOf(givenName))
        .get(0);
  }
}
