package fi.luukku.parties.web;

import fi.luukku.identity.CurrentCaller;
import fi.luukku.parties.Choices;
import fi.luukku.parties.Consent;
import fi.luukku.parties.NoticeWish;
import fi.luukku.parties.PersonalChoices;
import fi.luukku.parties.ReminderWish;
import fi.luukku.shared.Language;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Option;
import fi.luukku.site.web.Pages;
import fi.luukku.site.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** {@code /my/choices}: which mail a person wants, in which language, and what he agrees to. */
@Named
@RequestScoped
public class ChoicesBacking {
  @Inject PersonalChoices desk;
  @Inject CurrentCaller current;
  @Inject LocaleBacking locale;

  @Inject
  @ConfigProperty(name = "luukku.sms.url")
  Optional<String> texts;

  private Choices choices;
  private String notices;
  private String reminder;
  private boolean byText;
  private String language;
  private List<String> consents;

  public String save() {
    Set<Consent> given = EnumSet.noneOf(Consent.class);
    consents.forEach(key -> given.add(Consent.valueOf(key)));
    desk.save(
        current.caller(),
        NoticeWish.valueOf(notices),
        ReminderWish.valueOf(reminder),
        byText,
        Language.of(language),
        given);
    return Pages.to("/my/choices", "saved", "yes");
  }

  private Choices choices() {
    if (choices == null) {
      choices = desk.mine(current.caller(), locale.getLanguage());
    }
    return choices;
  }

  public List<Option> getNoticeWishes() {
    return Stream.of(NoticeWish.values()).map(wish -> option("choices.notices.", wish)).toList();
  }

  public List<Option> getReminderWishes() {
    return Stream.of(ReminderWish.values()).map(wish -> option("choices.reminder.", wish)).toList();
  }

  public List<Option> getLanguages() {
    return Stream.of(Language.values())
        .map(one -> Option.of(one.tag(), text("choices.language." + one.tag())))
        .toList();
  }

  public List<Option> getAllConsents() {
    return Stream.of(Consent.values()).map(one -> option("choices.consent.", one)).toList();
  }

  public List<Choices.Entry> getHistory() {
    return choices().history();
  }

  /** "You agreed: …" or "You took back: …". */
  public String what(Choices.Entry entry) {
    return text(
        entry.given() ? "choices.given" : "choices.taken_back",
        text("choices.consent." + key(entry.consent())));
  }

  public String getNotices() {
    return Pages.isDrawn() && notices == null ? choices().notices().name() : notices;
  }

  public void setNotices(String notices) {
    this.notices = notices;
  }

  public String getReminder() {
    return Pages.isDrawn() && reminder == null ? choices().reminder().name() : reminder;
  }

  public void setReminder(String reminder) {
    this.reminder = reminder;
  }

  /** Whether the municipality sends text messages. */
  public boolean isTextSent() {
    return texts.isPresent();
  }

  public boolean isByText() {
    return Pages.isDrawn() ? choices().byText() : byText;
  }

  public void setByText(boolean byText) {
    this.byText = byText;
  }

  public String getLanguage() {
    return Pages.isDrawn() && language == null ? choices().language().tag() : language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public List<String> getConsents() {
    if (Pages.isDrawn() && consents == null) {
      consents = choices().given().stream().map(Enum::name).toList();
    }
    return consents == null ? List.of() : consents;
  }

  public void setConsents(List<String> consents) {
    this.consents = consents;
  }

  private Option option(String prefix, Enum<?> one) {
    return Option.of(one.name(), text(prefix + key(one)));
  }

  private String text(String key, Object... values) {
    return Texts.text(locale.getLanguage(), "parties", key, values);
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
