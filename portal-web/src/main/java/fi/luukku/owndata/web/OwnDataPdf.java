package fi.luukku.owndata.web;

import fi.luukku.casework.CaseLook;
import fi.luukku.casework.CaseView;
import fi.luukku.casework.Draft;
import fi.luukku.casework.FiledForOther;
import fi.luukku.casework.TimelineEntry;
import fi.luukku.cosigning.SignedMatters;
import fi.luukku.forms.AnswersJson;
import fi.luukku.forms.PublishedForms;
import fi.luukku.forms.Summary;
import fi.luukku.identity.KnownSignIn;
import fi.luukku.identity.PostalAddress;
import fi.luukku.owndata.OwnData;
import fi.luukku.parties.Choices;
import fi.luukku.parties.Mandate;
import fi.luukku.shared.Language;
import fi.luukku.site.web.Dates;
import fi.luukku.site.web.Texts;
import fi.luukku.site.web.print.Markup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person's data as a document to read. */
@ApplicationScoped
class OwnDataPdf {
  @Inject PublishedForms forms;

  /** As a page that {@link fi.luukku.site.web.print.TaggedPdf} takes. */
  String page(OwnData data, Language language) {
    return new Document(data, language).page();
  }

  private final class Document {
    private final OwnData data;
    private final Language language;
    private final Dates dates;
    private final Markup out = new Markup();

    Document(OwnData data, Language language) {
      this.data = data;
      this.language = language;
      this.dates = new Dates(language);
    }

    String page() {
      out.add("h1", own("pdf.title"));
      out.add("p", own("pdf.made", dates.moment(data.made())));
      person();
      out.add("h2", own("pdf.cases"));
      data.cases().forEach(this::matter);
      out.add("h2", own("pdf.drafts")).list(data.drafts().stream().map(this::draft).toList());
      out.add("h2", own("pdf.looks")).list(data.looks().stream().map(this::look).toList());
      out.add("h2", own("pdf.mandates")).list(data.mandates().stream().map(this::mandate).toList());
      out.add("h2", own("pdf.filed_for_others"))
          .list(data.filedForOthers().stream().map(this::filedForOther).toList());
      out.add("h2", own("pdf.signed")).list(data.signed().stream().map(this::signed).toList());
      return out.page(language.tag(), own("pdf.title"));
    }

    private String home(PostalAddress home) {
      return own("pdf.address", home.street(), home.postalCode(), home.locality());
    }

    private void person() {
      out.add("h2", own("pdf.person"));
      out.list(
          Stream.of(
                  Optional.of(own("pdf.name", data.name())),
                  data.address().map(this::home),
                  data.contact().email().map(address -> own("pdf.email", address)),
                  data.email().proven().map(at -> own("pdf.email.proven", dates.day(at))),
                  data.contact().phone().map(number -> own("pdf.phone", number)),
                  Optional.of(own("pdf.language", data.contact().language().tag())),
                  Optional.of(own("pdf.identity_code")))
              .flatMap(Optional::stream)
              .toList());
      out.add("h2", own("pdf.consents"))
          .list(data.choices().history().stream().map(this::consent).toList());
      out.add("h2", own("pdf.sign_ins")).list(data.signIns().stream().map(this::signIn).toList());
    }

    private String consent(Choices.Entry one) {
      String what = Texts.text(language, "parties", "choices.consent." + key(one.consent()));
      String how = one.given() ? "choices.given" : "choices.taken_back";
      return dates.moment(one.at()) + ": " + Texts.text(language, "parties", how, what);
    }

    private String signIn(KnownSignIn one) {
      return own("pdf.sign_in", dates.moment(one.signedInAt()), dates.moment(one.lastActiveAt()));
    }

    private void matter(CaseView one) {
      out.add("h3", one.title().in(language) + ", " + one.number());
      out.list(
          Stream.of(
                  Optional.of(casework("kind." + key(one.kind()))),
                  Optional.of(own("pdf.status", casework("status." + key(one.status())))),
                  Optional.of(own("pdf.opened", dates.moment(one.opened()))),
                  one.time().map(time -> dates.period(time.starts(), time.ends())),
                  one.time().map(time -> time.place().in(language)),
                  one.outcome().map(outcome -> casework("outcome." + outcome)),
                  one.ownContact().email().map(address -> own("pdf.email", address)),
                  one.ownContact().phone().map(number -> own("pdf.phone", number)))
              .flatMap(Optional::stream)
              .toList());
      answers(one);
      out.list(one.timeline().stream().map(this::entry).toList());
      out.list(
          one.attachments().stream()
              .map(file -> own("pdf.attachment", file.fileName(), file.size() / 1024 + 1))
              .toList());
    }

    private void answers(CaseView one) {
      Map<String, String> names =
          one.attachments().stream()
              .collect(Collectors.toMap(file -> file.id(), file -> file.fileName(), (a, b) -> a));
      summary(one.answersJson(), names).ifPresent(summary -> out.list(lines(summary)));
    }

    private Optional<Summary> summary(String json, Map<String, String> names) {
      try {
        AnswersJson.Stored stored = AnswersJson.read(json);
        return forms
            .find(stored.form(), stored.version())
            .map(form -> Summary.of(form, stored.answers(), language.locale(), names::get));
      } catch (IllegalArgumentException notOfAForm) {
        return Optional.empty();
      }
    }

    private List<String> lines(Summary summary) {
      return summary.sections().stream()
          .flatMap(section -> section.lines().stream())
          .map(line -> line.label() + ": " + words(line))
          .toList();
    }

    private String words(Summary.Line line) {
      return line.isTable()
          ? line.table().rows().stream()
              .map(row -> String.join(", ", row))
              .collect(Collectors.joining("; "))
          : String.join(", ", line.values());
    }

    private String entry(TimelineEntry entry) {
      String what =
          switch (entry.kind()) {
            case MESSAGE ->
                casework(
                    entry.by() == TimelineEntry.Actor.CITIZEN
                        ? "timeline.message.citizen"
                        : "timeline.message.staff");
            case STATUS_CHANGED ->
                Texts.text(
                    language,
                    "casework",
                    "timeline.status_changed",
                    casework("status." + key(entry.status())));
            case MOVED -> moved(entry.earlier());
            default -> casework("timeline." + key(entry.kind()));
          };
      boolean said = entry.kind() == TimelineEntry.Kind.MOVED;
      String words = entry.text().filter(text -> !said).map(": "::concat).orElse("");
      return dates.moment(entry.at()) + ": " + what + words;
    }

    private String moved(TimelineEntry.Earlier earlier) {
      return Texts.text(
          language, "casework", "timeline.moved", dates.period(earlier.starts(), earlier.ends()));
    }

    private String draft(Draft one) {
      return casework("kind." + key(one.kind())) + ", " + dates.moment(one.updated());
    }

    private String look(CaseLook look) {
      String where = look.matter().map(matter -> ", " + matter.number()).orElse("");
      String other =
          look.matter().flatMap(CaseLook.Matter::other).map(name -> ", " + name).orElse("");
      String file = look.document().map(name -> ", " + name).orElse("");
      String when =
          look.times() == 1
              ? dates.moment(look.to())
              : casework("seen.times", dates.period(look.from(), look.to()), look.times());
      return when + ": " + casework("seen.who." + key(look.role())) + where + other + file;
    }

    private String mandate(Mandate one) {
      String kind = own(one.isNational() ? "pdf.mandate.national" : "pdf.mandate");
      String role = Texts.text(language, "parties", "on_behalf.role." + one.role().key());
      String until = one.until().map(dates::day).orElse("");
      String ended = one.ended() ? ", " + own("pdf.mandate.ended") : "";
      return one.name()
          + ", "
          + role
          + ", "
          + kind
          + ": "
          + dates.day(one.from())
          + "–"
          + until
          + ended;
    }

    private String filedForOther(FiledForOther one) {
      return dates.moment(one.opened())
          + ": "
          + one.party()
          + ", "
          + one.title().in(language)
          + ", "
          + one.number();
    }

    private String signed(SignedMatters.Row one) {
      return dates.moment(one.signed())
          + ": "
          + one.sender()
          + ", "
          + one.title().in(language)
          + ", "
          + one.number();
    }

    private String own(String key, Object... values) {
      return Texts.text(language, "owndata", key, values);
    }

    private String casework(String key, Object... values) {
      return Texts.text(language, "casework", key, values);
    }
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
