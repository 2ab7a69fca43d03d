package fi.luukku.casework.web;

import fi.luukku.casework.CaseEvent.AttachmentFacts;
import fi.luukku.casework.CaseView;
import fi.luukku.casework.NewCase;
import fi.luukku.documents.web.FileNames;
import fi.luukku.shared.Language;
import fi.luukku.site.web.Brand;
import fi.luukku.site.web.Dates;
import fi.luukku.site.web.Texts;
import fi.luukku.site.web.print.Markup;
import fi.luukku.site.web.print.Markup.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The receipt with a copy of what was sent, as a document to keep. */
@ApplicationScoped
class ReceiptPdf {
  @Inject SentAnswers answers;
  @Inject Brand brand;
  @Inject @Any Instance<ReceiptPart> parts;

  /** As a page that {@link fi.luukku.site.web.print.TaggedPdf} takes. */
  String page(CaseView matter, Language language) {
    ReceiptWords words = new ReceiptWords(matter);
    Markup out = new Markup();
    out.add("p", "from", brand.name().in(language));
    out.add("h1", text(language, words.titleKey()));
    out.add("p", matter.title().in(language));
    out.facts(facts(matter, words, language));
    out.add("h2", text(language, "receipt.next.title"));
    out.add("p", text(language, words.nextKey()));
    matter
        .answerBy()
        .ifPresent(day -> out.add("p", by(matter, new Dates(language).day(day), language)));
    SummaryMarkup.add(out, text(language, "matter.answers.title"), answers.of(matter, language));
    attachments(matter, language, out);
    return out.page(language.tag(), text(language, "receipt.copy.name", matter.number().value()));
  }

  private List<Fact> facts(CaseView matter, ReceiptWords words, Language language) {
    Dates dates = new Dates(language);
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of(Texts.text(language, "site", "receipt.number"), matter.number().value()));
    matter
        .partyName()
        .ifPresent(party -> facts.add(Fact.of(text(language, "receipt.on_behalf"), party)));
    matter
        .time()
        .ifPresent(
            time -> {
              facts.add(
                  Fact.of(
                      text(language, "receipt.time"), dates.period(time.starts(), time.ends())));
              facts.add(place(time, words, language));
            });
    facts.add(Fact.of(text(language, "receipt.received"), dates.moment(matter.opened())));
    parts.forEach(part -> facts.addAll(part.of(matter, language)));
    return facts;
  }

  private static Fact place(NewCase.CaseTime time, ReceiptWords words, Language language) {
    String name =
        words.isToCome()
            ? text(language, "receipt.place")
            : Texts.text(language, "appointments", "visit.way");
    return Fact.of(name, time.place().in(language));
  }

  private static void attachments(CaseView matter, Language language, Markup out) {
    if (matter.attachments().isEmpty()) {
      return;
    }
    out.add("h2", text(language, "matter.documents.title"));
    var names = FileNames.of(matter.attachments(), AttachmentFacts::id, AttachmentFacts::fileName);
    out.list(
        matter.attachments().stream()
            .map(file -> names.get(file.id()) + ", " + FileNames.size(file.size(), language))
            .toList());
  }

  private static String by(CaseView matter, String day, Language language) {
    String kind = matter.kind().name().toLowerCase(Locale.ROOT);
    return text(language, "receipt.by." + kind, day);
  }

  private static String text(Language language, String key, Object... args) {
    return Texts.text(language, "casework", key, args);
  }
}
