/**
 * What is asked: forms as data, the journey through them, and what the answers mean. Plain Java
 * without state; every view of a request is worked out from a definition and the answers.
 *
 * <p>The way of one page, as a backing bean takes it:
 *
 * <pre>{@code
 * PublishedForms forms = PublishedForms.load();                  // once, at start
 * FormDefinition form = forms.find(draft.form(), draft.version()).orElseThrow();
 * Answers answers = AnswersJson.read(draft.json()).answers();
 *
 * // GET: the page asked for, or the first incomplete one before it (then redirect)
 * FormPage page = Journey.of(form, answers).pageToShow(wanted).orElseThrow();
 * FormView view = FormView.page(form, page.key(), answers, List.of(), locale);
 *
 * // POST: read, keep what was typed right or wrong, then check
 * PageInput input = PageInput.read(page, request.getParameterMap());
 * Answers after = input.applyTo(answers);
 * draft.keep(AnswersJson.write(form, after));
 * Journey journey = Journey.of(form, after);
 * List<Problem> problems = journey.problems(page.key());
 * if (!input.proceeds()) -> same page again without problems      // a row or file button
 * if (!problems.isEmpty()) -> 422 with FormView.page(form, page.key(), after, problems, locale)
 * journey.next(page.key()) -> redirect there, or to "check your answers" when there is none
 *
 * // Check and send
 * Summary summary = Summary.of(form, answers, locale, attachments::nameOf);
 * if (journey.isComplete()) send(journey.toSend(), AnswersJson.meaning(journey.form()));
 * }</pre>
 *
 * <p>Attachments are stored by the caller: {@link fi.luukku.forms.FileCheck} says whether a
 * question takes a file, {@link fi.luukku.forms.Answers#withFile} notes its id. Ids never come from
 * the parameters of a page.
 *
 * <p>Sub-packages: {@code definition} (the format, loaded and checked), {@code values} (typed text
 * to values), {@code view} (records for page tags). All texts handed out are literal: whoever shows
 * them escapes them. Nothing here reads the clock, a database or a request: whoever keeps answers
 * says the day on which they count, in Finland ({@link fi.luukku.forms.Answers#on}), and it stays
 * with them when they are sent.
 */
package fi.luukku.forms;
