package fi.luukku.owndata.web;

import fi.luukku.casework.web.ContactBacking;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.owndata.ErasureRequests;
import fi.luukku.owndata.ErasureRequests.What;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.FormBacking;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Messages;
import fi.luukku.site.web.Option;
import fi.luukku.site.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code /my/erase}: a person asks that data of his be erased. */
@Named
@RequestScoped
public class EraseBacking {
  @Inject ErasureRequests requests;
  @Inject ContactBacking contact;
  @Inject CurrentCaller current;
  @Inject FormBacking form;
  @Inject LocaleBacking locale;
  @Inject Messages messages;

  private String what;
  private String words;

  public String send() {
    try {
      return contact.send(
          reach ->
              requests.send(
                  current.caller(),
                  form.getOnce(),
                  What.valueOf(what.toUpperCase(Locale.ROOT)),
                  Optional.ofNullable(words).orElse(""),
                  reach));
    } catch (Refusal refusal) {
      return messages.refuse(refusal);
    }
  }

  public List<Option> getChoices() {
    return Stream.of(What.values())
        .map(one -> one.name().toLowerCase(Locale.ROOT))
        .map(key -> Option.of(key, text("erase.what." + key)))
        .toList();
  }

  public LocalDate getAnswerBy() {
    return requests.answerBy();
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  private String text(String key) {
    return Texts.text(locale.getLanguage(), "owndata", key);
  }
}
