package fi.luukku.launcher.authorizations;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** {@code /oauth/authorize} and {@code /oauth/chosen}: what a person's browser comes for. */
final class Browsers {
  private final Setting setting;
  private final Register register;
  private final Choices choices;

  Browsers(Setting setting, Register register, Choices choices) {
    this.setting = setting;
    this.register = register;
    this.choices = choices;
  }

  void answer(Call call) throws IOException {
    Optional<Choices.Choice> choice = choices.ofUser(call.field("user"));
    if (choice.isEmpty() || !isAgreed(call)) {
      call.refuse(400, "invalid_request");
      return;
    }
    List<Register.Right> rights = register.of(choice.get().delegate(), choice.get().persons());
    if (call.path().equals(List.of("oauth", "chosen"))) {
      back(call, choice.get(), rights);
    } else {
      call.page(ChoicePage.of(call.field("lang"), rights, link(call)));
    }
  }

  /** The client is known, and leads back to an address of its own with something that is once. */
  private boolean isAgreed(Call call) {
    String redirect = call.field("redirect_uri");
    return call.field("client_id").equals(Setting.CLIENT)
        && call.field("response_type").equals("code")
        && redirect.startsWith(setting.back())
        && redirect.substring(setting.back().length()).matches("[A-Za-z0-9_-]{20,}");
  }

  private static String link(Call call) {
    return "/oauth/chosen?client_id="
        + Setting.CLIENT
        + "&response_type=code&user="
        + encoded(call.field("user"))
        + "&redirect_uri="
        + encoded(call.field("redirect_uri"));
  }

  private void back(Call call, Choices.Choice choice, List<Register.Right> rights)
      throws IOException {
    String redirect = call.field("redirect_uri");
    String number = call.field("number");
    if (!number.matches("\\d") || Integer.parseInt(number) >= rights.size()) {
      call.goTo(redirect + "?error=access_denied");
      return;
    }
    String principal = rights.get(Integer.parseInt(number)).principal();
    call.goTo(redirect + "?code=" + encoded(choices.give(choice, principal, redirect)));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
