package fi.luukku.casework.web;

import fi.luukku.casework.PageEdit;
import fi.luukku.documents.DocumentRecord;
import fi.luukku.documents.DocumentUploads;
import fi.luukku.documents.FileNotStored;
import fi.luukku.documents.FileTypeNotAllowed;
import fi.luukku.forms.Answers;
import fi.luukku.forms.FieldNames;
import fi.luukku.forms.FileCheck;
import fi.luukku.forms.PageInput;
import fi.luukku.forms.Problem;
import fi.luukku.forms.ProblemWords;
import fi.luukku.forms.definition.AnswerType;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.FormPage;
import fi.luukku.forms.definition.Question;
import fi.luukku.forms.view.FormView;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Messages;
import fi.luukku.site.web.Texts;
import fi.luukku.site.web.intake.BodyKind;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/**
 * Reads what a page of a form brought: answers, a pressed button, files. Files are stored as they
 * come, so that one that is refused costs none of the answers.
 */
@RequestScoped
public class FormPost {
  private static final Logger LOG = Logger.getLogger(FormPost.class.getName());
  private static final Pattern PLACE = Pattern.compile("q-[A-Za-z0-9_-]{1,100}");

  @Inject CurrentCaller current;
  @Inject DocumentUploads uploads;
  @Inject DeliveredChoice delivered;
  @Inject LocaleBacking locale;
  @Inject Messages messages;

  private boolean proceeds;
  private String place = "";
  private ProblemWords words;
  private PageInput input;
  private List<Question> filed = List.of();
  private final Map<String, Question> surplus = new LinkedHashMap<>();
  private final RefusedFiles refusedFiles = new RefusedFiles();
  private final Map<String, List<String>> arrived = new LinkedHashMap<>();

  /** The earlier answers with what this request brings. */
  public Answers read(UUID draft, FormDefinition form, FormPage page, Answers earlier) {
    words = new ProblemWords(form, locale.getLocale());
    input = PageInput.read(page, request().getParameterMap());
    proceeds = input.proceeds();
    Answers after = input.applyTo(earlier);
    place = input.command().goesOnAt(after).map(id -> "#" + id).orElse("");
    return withFiles(draft, page, after);
  }

  public boolean hasBroughtFiles() {
    return !arrived.isEmpty();
  }

  /**
   * What this request brings, to be put into the newest answers: those of other pages may have
   * changed since they were read.
   *
   * @param version of the form that the page was shown from
   * @param revision of the page that it was shown with
   */
  public PageEdit edit(FormPage page, int version, int revision) {
    return new PageEdit(
        page.key(), version, revision, newest -> withArrivedFiles(input.applyTo(newest)));
  }

  /**
   * The newest answers with the files that came with this request; those that find no room any more
   * are told at their question.
   */
  public Answers withArrivedFiles(Answers newest) {
    surplus.clear();
    Answers all = newest;
    for (Question question : filed) {
      for (String id : arrived.getOrDefault(question.key(), List.of())) {
        if (FileCheck.hasRoom(question, all.files(question.key()).ids().size())) {
          all = all.withFile(question.key(), id);
        } else {
          surplus.put(id, question);
        }
      }
    }
    return all;
  }

  /** After the answers were saved: files that others had left no room for are let go. */
  public void settle() {
    surplus.forEach(
        (id, question) -> {
          refusedFiles.add(FileCheck.full(question));
          uploads.remove(current.caller(), id);
        });
    surplus.clear();
  }

  /** Whether the person wants to go on, rather than to add a row or take a file away. */
  public boolean isProceeding() {
    return proceeds;
  }

  /** Where on the page the person goes on, as the end of its address; may be empty. */
  public String getPlace() {
    String again = request().getParameter("again");
    return again != null && PLACE.matcher(again).matches() ? "#" + again : place;
  }

  /** Whether a file was not taken; the page says why. */
  public boolean isFileRefused() {
    return !refusedFiles.isEmpty();
  }

  /** What else is to be mended, where a question's file was not taken: that it has none is said. */
  public List<Problem> besidesFiles(List<Problem> problems) {
    Set<String> refused = refusedFiles.questions();
    return problems.stream().filter(one -> !refused.contains(one.question())).toList();
  }

  /**
   * Says what is to be mended, in the summary and at each field.
   *
   * @return the page with the files that were not taken told at their questions
   */
  public FormView tell(FormView page) {
    FormView view = page;
    for (RefusedFiles.Said fault : refusedFiles.faults(problem -> words.atField(problem))) {
      view = view.withFault(fault.question(), fault.words());
    }
    view.problems().forEach(problem -> messages.errorAt(problem.fieldId(), problem.text()));
    return view;
  }

  private Answers withFiles(UUID draft, FormPage page, Answers answers) {
    filed = page.questions().stream().filter(one -> one.type() == AnswerType.FILES).toList();
    Answers all = withDelivered(draft, answers);
    for (Question question : filed) {
      for (Part part : partsOf(question)) {
        all = withFile(draft, question, part, all);
      }
    }
    return all;
  }

  /** First, so that a choice that is forged stores nothing at all. */
  private Answers withDelivered(UUID draft, Answers answers) {
    Map<Question, List<String>> chosen = delivered.posted(filed, request());
    delivered.withoutRoom(chosen, answers).forEach(one -> refusedFiles.add(FileCheck.full(one)));
    Answers all = answers;
    try {
      for (var taken : delivered.take(draft, chosen).entrySet()) {
        for (DocumentRecord document : taken.getValue()) {
          arrived.computeIfAbsent(taken.getKey(), key -> new ArrayList<>()).add(document.id());
          all = all.withFile(taken.getKey(), document.id());
        }
      }
    } catch (NotFound forged) {
      throw forged;
    } catch (Refusal refusal) {
      chosen.keySet().stream().findFirst().ifPresent(question -> refuse(question, refusal));
    }
    return all;
  }

  /** What the question takes is said before a byte is kept; what the content is, by the store. */
  private Answers withFile(UUID draft, Question question, Part part, Answers answers) {
    String name = part.getSubmittedFileName().replaceAll("\\p{C}", "");
    int attached = answers.files(question.key()).ids().size();
    Optional<Problem> unfit = FileCheck.problem(question, name, part.getSize(), attached);
    if (unfit.isPresent()) {
      refusedFiles.add(unfit.get());
      return answers;
    }
    try (InputStream content = part.getInputStream()) {
      DocumentRecord stored =
          uploads.upload(current.caller(), draft.toString(), part.getSubmittedFileName(), content);
      arrived.computeIfAbsent(question.key(), key -> new ArrayList<>()).add(stored.id());
      return answers.withFile(question.key(), stored.id());
    } catch (FileTypeNotAllowed disguised) {
      refusedFiles.add(FileCheck.otherContent(question, name));
    } catch (Refusal refusal) {
      refuse(question, refusal);
    } catch (IOException | EJBException failed) {
      LOG.log(Level.WARNING, "An uploaded file could not be taken.", failed);
      refuse(question, new FileNotStored());
    }
    return answers;
  }

  private void refuse(Question question, Refusal why) {
    refusedFiles.add(question.key(), Texts.refusal(locale.getLanguage(), why));
  }

  private static List<Part> partsOf(Question question) {
    return parts().stream()
        .filter(part -> part.getName().equals(FieldNames.input(question.key())))
        .filter(FormPost::isChosen)
        .toList();
  }

  /** Where no file was chosen, a browser sends one without name and content. */
  private static boolean isChosen(Part part) {
    String name = part.getSubmittedFileName();
    return name != null && (!name.isBlank() || part.getSize() > 0);
  }

  private static Collection<Part> parts() {
    HttpServletRequest request = request();
    if (!BodyKind.of(request.getContentType()).isMultipart()) {
      return List.of();
    }
    try {
      return request.getParts();
    } catch (IOException broken) {
      throw new UncheckedIOException("The upload broke off.", broken);
    } catch (ServletException notMultipart) {
      return List.of();
    }
  }

  private static HttpServletRequest request() {
    return (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
  }
}
