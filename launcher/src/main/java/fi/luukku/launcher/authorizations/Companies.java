package fi.luukku.launcher.authorizations;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The simulated open data of the Business Information System (YTJ, version 3): {@code GET
 * /ytj/v3/companies?businessId=…}. It is public, so whoever shows it a key or a cookie has told a
 * stranger a secret, and is refused like one who asks for what is no business id.
 */
final class Companies {
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2};
  private static final List<String> PATH = List.of("ytj", "v3", "companies");

  private final Mood mood = new Mood();
  private final Map<String, Map<String, Object>> known = new LinkedHashMap<>();

  Companies() {
    add("1234567-1", "Mallin Voimistelijat ry", "Salitie", "4", "10999", "MALLIKUNTA");
    add("7654321-2", "Koehenkilön Konepaja Oy", "Konepajankatu", "12", "10999", "MALLIKUNTA");
    add("2222222-9", "Entisten Jäsenten Tuki ry", "Muistokuja", "1", "10998", "MALLIKYLÄ");
  }

  private void add(
      String id, String name, String street, String number, String postCode, String town) {
    Map<String, Object> address =
        Map.of(
            "type",
            2,
            "street",
            street,
            "buildingNumber",
            number,
            "postCode",
            postCode,
            "postOffices",
            List.of(Map.of("city", town, "languageCode", "1")));
    List<Map<String, Object>> names =
        List.of(
            Map.of("name", name + " (ent.)", "type", "1", "endDate", "2001-01-01"),
            Map.of("name", name, "type", "1", "registrationDate", "2001-01-02"));
    known.put(
        id,
        Map.of("businessId", Map.of("value", id), "names", names, "addresses", List.of(address)));
  }

  /** From now on it answers like this. */
  void be(Mood.Kind wanted) {
    mood.be(wanted);
  }

  void answer(Call call) throws IOException {
    if (mood.heard() != Mood.Kind.USUAL) {
      call.page("<h1>Out of order</h1>");
      return;
    }
    String id = call.field("businessId");
    if (!isSound(call) || !isBusinessId(id)) {
      call.refuse(400, "bad_request");
      return;
    }
    List<Object> found = known.containsKey(id) ? List.of(known.get(id)) : List.of();
    call.json(Map.of("totalResults", found.size(), "companies", found));
  }

  private static boolean isSound(Call call) {
    return call.path().equals(PATH)
        && call.header("Accept").contains("application/json")
        && call.header("Authorization").isEmpty()
        && call.header("Cookie").isEmpty()
        && call.whole().matches("[^?]*\\?businessId=[0-9-]*");
  }

  private static boolean isBusinessId(String id) {
    if (!id.matches("\\d{7}-\\d")) {
      return false;
    }
    int sum = 0;
    for (int place = 0; place < WEIGHTS.length; place++) {
      sum += WEIGHTS[place] * Character.digit(id.charAt(place), 10);
    }
    int check = (11 - sum % 11) % 11;
    return check == Character.digit(id.charAt(8), 10);
  }
}
