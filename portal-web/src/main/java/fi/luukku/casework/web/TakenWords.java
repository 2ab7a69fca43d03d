package fi.luukku.casework.web;

import fi.luukku.casework.DraftedForm;
import fi.luukku.casework.TakenAnswers;
import fi.luukku.forms.definition.Prefill;
import fi.luukku.forms.definition.Question;
import fi.luukku.forms.view.FormView;
import fi.luukku.shared.Language;
import fi.luukku.site.web.Dates;
import fi.luukku.site.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a page of a draft says of answers that nobody has typed into it. */
public final class TakenWords {
  private final DraftedForm draft;
  private final Language language;
  private final Map<String, Prefill> origins;

  public TakenWords(DraftedForm draft, Language language) {
    this.draft = draft;
    this.language = language;
    this.origins = draft.origins();
  }

  /** The page with words at each question whose answer stands as it was taken. */
  public FormView mark(FormView view) {
    Map<String, String> words = new TreeMap<>();
    origins.forEach((question, from) -> words.put(question, origin(from)));
    return view.withOrigins(words);
  }

  private String origin(Prefill from) {
    return from == Prefill.EARLIER ? earlier("taken.earlier") : say("taken.register");
  }

  /**
   * What stands at the top of a page.
   *
   * @param filled whether something on it was filled in; else why nothing was
   * @param words sentences; none where nothing on it was taken or sought
   */
  public record Notice(boolean filled, List<String> words) {
    public static final Notice NONE = new Notice(false, List.of());
  }

  /** The notice of a page. */
  public Notice of(FormView view) {
    List<Question> questions =
        draft.form().findPage(view.pageKey()).stream()
            .flatMap(page -> page.questions().stream())
            .toList();
    List<String> words = new ArrayList<>();
    if (taken(questions).anyMatch(from -> from == Prefill.EARLIER)) {
      words.add(earlier("taken.earlier.page"));
    }
    if (taken(questions).anyMatch(Prefill::isOfRegister)) {
      words.add(say("taken.register.page"));
    }
    boolean filled = !words.isEmpty();
    if (draft.taken().registerSilent() && questions.stream().anyMatch(TakenWords::isOfRegister)) {
      words.add(say("taken.register.silent"));
    }
    if (view.step() == 1 && isInVain()) {
      words.add(earlier("taken.nothing"));
    }
    return new Notice(filled, List.copyOf(words));
  }

  private Stream<Prefill> taken(List<Question> questions) {
    return questions.stream().map(Question::key).filter(origins::containsKey).map(origins::get);
  }

  private static boolean isOfRegister(Question question) {
    return question.prefill().stream().anyMatch(Prefill::isOfRegister);
  }

  /** Whether nothing of the chosen case could be said again. */
  private boolean isInVain() {
    TakenAnswers taken = draft.taken();
    return taken.earlier().isPresent() && !taken.sources().containsValue(Prefill.EARLIER);
  }

  private String earlier(String key) {
    return draft
        .taken()
        .earlier()
        .map(it -> say(key, it.number(), new Dates(language).day(it.sent())))
        .orElse("");
  }

  private String say(String key, Object... args) {
    return Texts.text(language, "casework", key, args);
  }
}
