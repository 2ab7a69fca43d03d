package fi.luukku.casework.web;

import fi.luukku.casework.DeliveredDocument;
import fi.luukku.casework.DeliveredDocuments;
import fi.luukku.casework.DraftedForm;
import fi.luukku.documents.DocumentRecord;
import fi.luukku.documents.web.FileNames;
import fi.luukku.forms.definition.FormPage;
import fi.luukku.forms.definition.Question;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.shared.Language;
import fi.luukku.shared.NotFound;
import fi.luukku.site.web.Dates;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Documents of earlier cases, as a page of a draft offers them in place of files. */
@RequestScoped
public class DeliveredOffers {
  @Inject DeliveredDocuments delivered;
  @Inject CurrentCaller current;
  @Inject LocaleBacking locale;

  /**
   * A document to choose.
   *
   * @param about when it was handed in, with which case, and how large it is
   */
  public record Offer(String id, String name, String about) {}

  /**
   * By the key of the question; what it holds already is not offered again.
   *
   * @param attached what is attached to the draft
   */
  public Map<String, List<Offer>> of(
      DraftedForm draft, String pageKey, List<DocumentRecord> attached) {
    Map<String, List<Offer>> offers = new LinkedHashMap<>();
    if (!current.caller().isCitizen()) {
      return offers;
    }
    FormPage page = draft.form().findPage(pageKey).orElseThrow(NotFound::new);
    for (Question question : page.questions()) {
      if (question.files().delivered()) {
        offers.put(question.key(), offers(draft, question, attached));
      }
    }
    return offers;
  }

  private List<Offer> offers(DraftedForm draft, Question question, List<DocumentRecord> attached) {
    List<String> ids = draft.answers().files(question.key()).ids();
    Set<String> held =
        attached.stream()
            .filter(one -> ids.contains(one.id()))
            .map(DeliveredOffers::content)
            .collect(Collectors.toSet());
    return delivered.offered(current.caller(), draft.id(), question).stream()
        .filter(one -> !held.contains(content(one.document())))
        .map(this::offer)
        .toList();
  }

  private static String content(DocumentRecord document) {
    return document.sha256() + document.fileName();
  }

  private Offer offer(DeliveredDocument one) {
    Language language = locale.getLanguage();
    DocumentRecord document = one.document();
    String about =
        Texts.text(
            language,
            "casework",
            "delivered.about",
            new Dates(language).day(document.uploaded()),
            one.number(),
            locale.say(one.title()),
            FileNames.size(document.size(), language));
    return new Offer(document.id(), document.fileName(), about);
  }
}
