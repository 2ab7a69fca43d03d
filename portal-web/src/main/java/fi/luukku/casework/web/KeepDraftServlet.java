package fi.luukku.casework.web;

import fi.luukku.casework.AnswersTooLong;
import fi.luukku.casework.DraftHasChanged;
import fi.luukku.casework.DraftPart;
import fi.luukku.casework.DraftedForm;
import fi.luukku.casework.PageEdit;
import fi.luukku.forms.PageInput;
import fi.luukku.forms.definition.FormPage;
import fi.luukku.forms.view.FormView;
import fi.luukku.forms.view.QuestionView;
import fi.luukku.identity.Caller;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.shared.Conflict;
import fi.luukku.shared.Language;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.OthersWereFirst;
import fi.luukku.site.web.Dates;
import fi.luukku.site.web.LocaleFilter;
import fi.luukku.site.web.Texts;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * {@code POST /drafts/keep}: saves a page of a draft while somebody types, with the fields of the
 * page's own form and no file. Answers with JSON: {@code said} for the person to read, {@code
 * revision} of the page, {@code others} who fill it in, {@code figures} that the answers make. With
 * {@code here} it saves nothing and says who is there. 409: the page was saved elsewhere meanwhile.
 */
@WebServlet("/drafts/keep")
public class KeepDraftServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient DraftKinds kinds;
  @Inject private transient CurrentCaller current;
  @Inject private transient OthersAtDraft others;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/json; charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    try {
      answer(response, HttpServletResponse.SC_OK, kept(request));
    } catch (NotFound unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (DraftHasChanged newer) {
      answer(response, HttpServletResponse.SC_CONFLICT, elsewhere(request));
    } catch (AnswersTooLong tooLong) {
      answer(response, 422, said(Texts.refusal(LocaleFilter.of(request), tooLong)));
    } catch (OthersWereFirst busy) {
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
  }

  private JsonObjectBuilder kept(HttpServletRequest request) {
    DraftPages<?> pages = kinds.get(given(request, "kind"));
    UUID id = DraftRequest.id(given(request, "draft"));
    Caller caller = current.caller();
    DraftedForm draft = pages.load(caller, id).drafted();
    FormPage page = draft.form().findPage(given(request, "page")).orElseThrow(NotFound::new);
    boolean saves = request.getParameter("here") == null;
    if (saves) {
      PageEdit edit = edit(request, page);
      draft = Conflict.again(() -> pages.save(caller, id, edit)).drafted();
    } else if (draft.part(page.key()).revision() != DraftRequest.number(request, "revision")) {
      throw new DraftHasChanged();
    }
    return told(request, draft, page, saves);
  }

  private static PageEdit edit(HttpServletRequest request, FormPage page) {
    PageInput input = PageInput.read(page, request.getParameterMap());
    return new PageEdit(
        page.key(),
        DraftRequest.number(request, "version"),
        DraftRequest.number(request, "revision"),
        input::applyTo);
  }

  private JsonObjectBuilder told(
      HttpServletRequest request, DraftedForm draft, FormPage page, boolean saves) {
    Language language = LocaleFilter.of(request);
    DraftPart part = draft.part(page.key());
    JsonArrayBuilder there = Json.createArrayBuilder();
    others.besides(current.caller(), draft, page.key(), language).forEach(there::add);
    JsonObjectBuilder told =
        Json.createObjectBuilder().add("revision", part.revision()).add("others", there);
    if (!saves) {
      return told;
    }
    String time = new Dates(language).time(part.saved());
    FormView view =
        FormView.page(draft.form(), page.key(), draft.answers(), List.of(), language.locale());
    return told.add("said", Texts.text(language, "casework", "keep.saved", time))
        .add("figures", figures(view));
  }

  /** What the page calculates, by the id of the element that shows it. */
  private static JsonObjectBuilder figures(FormView view) {
    JsonObjectBuilder figures = Json.createObjectBuilder();
    for (QuestionView question : view.questions()) {
      JsonArrayBuilder words = Json.createArrayBuilder();
      if (question.type().equals("calculated")) {
        figures.add(question.field().id(), words.add(question.field().value()));
      } else if (question.hasSums()) {
        question.columns().stream()
            .map(column -> column.sum())
            .filter(sum -> !sum.isEmpty())
            .forEach(words::add);
        figures.add(question.field().id() + "-sums", words);
      }
    }
    return figures;
  }

  /** Who saved the page and when, and how both versions are seen. */
  private JsonObjectBuilder elsewhere(HttpServletRequest request) {
    Language language = LocaleFilter.of(request);
    UUID id = DraftRequest.id(given(request, "draft"));
    DraftedForm newest = kinds.get(given(request, "kind")).load(current.caller(), id).drafted();
    DraftPart part = newest.part(given(request, "page"));
    String time = new Dates(language).time(part.saved());
    boolean others = !part.savedBy().isEmpty() && !part.savedBy().equals(current.caller().name());
    return said(
        others
            ? Texts.text(language, "casework", "keep.changed.by", part.savedBy(), time)
            : Texts.text(language, "casework", "keep.changed", time));
  }

  private static JsonObjectBuilder said(String words) {
    return Json.createObjectBuilder().add("said", words);
  }

  private static void answer(HttpServletResponse response, int status, JsonObjectBuilder told)
      throws IOException {
    response.setStatus(status);
    response.getWriter().write(told.build().toString());
  }

  private static String given(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }
}
