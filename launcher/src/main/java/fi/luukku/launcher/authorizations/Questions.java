package fi.luukku.launcher.authorizations;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a service's server asks; each question with its checksum, or with the OAuth secret. */
final class Questions {
  private final Setting setting;
  private final Register register;
  private final Choices choices;
  private final Clock clock;

  Questions(Setting setting, Register register, Choices choices, Clock clock) {
    this.setting = setting;
    this.register = register;
    this.choices = choices;
    this.clock = clock;
  }

  void answer(Call call) throws IOException {
    if (call.method().equals("POST")) {
      exchange(call);
      return;
    }
    boolean rest = call.path().size() > 1 && call.path().get(1).equals("rest");
    String client = rest ? Setting.REST_CLIENT : Setting.CLIENT;
    String key = rest ? setting.restKey() : setting.key();
    String header = call.header(Checksum.HEADER);
    if (!Checksum.holds(header, client, key, call.whole(), clock.instant())) {
      call.refuse(401, "checksum");
    } else if (rest) {
      withoutBrowser(call);
    } else {
      aboutChoice(call);
    }
  }

  /** {@code /service/rest/hpa/authorization/<client>/<delegate>/<principal>}. */
  private void withoutBrowser(Call call) throws IOException {
    List<String> path = call.path();
    if (path.size() != 7 || !path.get(4).equals(Setting.REST_CLIENT)) {
      call.refuse(404, "not_found");
      return;
    }
    call.json(result(register.find(path.get(5), path.get(6))));
  }

  private void aboutChoice(Call call) throws IOException {
    List<String> path = call.path();
    String kind = path.get(1) + "/" + path.get(2) + "/" + path.get(3);
    switch (kind) {
      case "hpa/user/register", "ypa/user/register" -> begin(call, path);
      case "hpa/api/delegate" -> tell(call, path, "");
      case "hpa/api/authorization" -> allowed(call, path);
      case "ypa/api/organizationRoles" -> tell(call, path, path.size() > 5 ? path.get(5) : "");
      default -> call.refuse(404, "not_found");
    }
  }

  private void begin(Call call, List<String> path) throws IOException {
    if (!path.get(4).equals(Setting.CLIENT) || !register.knows(path.get(5))) {
      call.refuse(404, "not_found");
      return;
    }
    Choices.Choice choice = choices.begin(path.get(5), path.get(1).equals("hpa"));
    call.json(Map.of("sessionId", choice.session(), "userId", choice.user()));
  }

  private void tell(Call call, List<String> path, String only) throws IOException {
    if (choices.delegate(call.bearer(), path.get(4)).isEmpty()) {
      call.refuse(401, "invalid_token");
      return;
    }
    call.json(chosen(call, path, only));
  }

  /** What was chosen with this session and token, as the register has it now. */
  private List<Map<String, Object>> chosen(Call call, List<String> path, String only) {
    String session = path.get(4);
    return choices
        .principal(call.bearer(), session)
        .filter(principal -> only.isEmpty() || only.equals(principal))
        .flatMap(
            principal ->
                register.find(choices.delegate(call.bearer(), session).orElse(""), principal))
        .map(right -> List.of(right.answer()))
        .orElse(List.of());
  }

  private void allowed(Call call, List<String> path) throws IOException {
    Optional<String> delegate = choices.delegate(call.bearer(), path.get(4));
    if (delegate.isEmpty()) {
      call.refuse(401, "invalid_token");
      return;
    }
    call.json(result(register.find(delegate.get(), path.get(5))));
  }

  private static Map<String, Object> result(Optional<Register.Right> right) {
    return Map.of("result", right.isPresent() ? "ALLOWED" : "DISALLOWED");
  }

  private void exchange(Call call) throws IOException {
    String basic = Setting.CLIENT + ":" + setting.oauthSecret();
    String wanted =
        "Basic " + Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.UTF_8));
    Optional<String> token =
        call.header("Authorization").equals(wanted)
                && call.field("grant_type").equals("authorization_code")
            ? choices.exchange(call.field("code"), call.field("redirect_uri"))
            : Optional.empty();
    if (token.isEmpty()) {
      call.refuse(400, "invalid_grant");
      return;
    }
    call.json(
        Map.of(
            "access_token",
            token.get(),
            "token_type",
            "bearer",
            "expires_in",
            Choices.TOKEN.toSeconds()));
  }
}
