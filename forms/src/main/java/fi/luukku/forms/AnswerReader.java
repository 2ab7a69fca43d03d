package fi.luukku.forms;

import fi.luukku.forms.AnsweredForm.Understood;
import fi.luukku.forms.definition.AnswerType;
import fi.luukku.forms.definition.Question;
import fi.luukku.forms.definition.Range;
import fi.luukku.forms.kinds.Kinds;
import fi.luukku.forms.values.Parsed;
import fi.luukku.forms.values.TextValue;
import java.util.List;

/** Understands the answer to one question that is asked, by itself. */
final class AnswerReader {

  private final AnsweredForm form;

  AnswerReader(AnsweredForm form) {
    this.form = form;
  }

  Understood read(Question question) {
    return switch (question.type().shape()) {
      case NONE ->
          question.formula().isPresent()
              ? calculated(question)
              : new Understood(Value.NONE, List.of());
      case CHOICES -> choices(question);
      case FILES -> files(question);
      case ROWS -> new RowsReader(form, question).read();
      case PARTS -> parts(question);
      case TEXT -> typed(question);
    };
  }

  private Understood parts(Question question) {
    PartsAnswer read = PartsAnswer.read(question, form.answers().parts(question.key()).typed());
    return new Understood(
        read.value(),
        read.faults().stream()
            .map(
                it ->
                    new Problem(
                        question.key(), Problem.NO_ROW, "", it.part(), it.code(), it.args()))
            .toList());
  }

  private Understood typed(Question question) {
    String typed = form.answers().typed(question.key()).word();
    if (TextValue.isBlank(typed)) {
      return missing(question);
    }
    Parsed<Value> parsed = FieldReader.read(question, typed);
    if (parsed.isRefused()) {
      return new Understood(Value.NONE, List.of(problem(question, parsed)));
    }
    Value value = parsed.value().orElseThrow();
    return isOwnSignature(question, value)
        ? refused(question, "co_signer.own")
        : new Understood(value, List.of());
  }

  /** Who sends has signed by sending: the other signature is another's. */
  private boolean isOwnSignature(Question question, Value value) {
    return question.type() == AnswerType.CO_SIGNER
        && value instanceof Value.Words address
        && form.answers().areBy(address.text());
  }

  private Understood calculated(Question question) {
    Value value = Calculation.of(question.formula().orElseThrow(), form);
    if (value instanceof Value.Amount amount) {
      Parsed<Value> within = FieldReader.bounds(question, amount);
      if (within.isRefused()) {
        return new Understood(amount, List.of(problem(question, within)));
      }
    }
    return new Understood(value, List.of());
  }

  private Understood choices(Question question) {
    List<String> chosen = form.answers().typed(question.key()).words();
    List<String> known = question.options().stream().filter(chosen::contains).toList();
    if (!question.options().containsAll(chosen)) {
      return refused(question, "choice.unknown");
    }
    if (known.isEmpty()) {
      return missing(question);
    }
    return counted(question, known.size(), new Value.Choices(known), "choice");
  }

  private Understood files(Question question) {
    List<String> ids = form.answers().files(question.key()).ids();
    return ids.isEmpty()
        ? missing(question)
        : counted(question, ids.size(), new Value.Files(ids), "files");
  }

  private Understood counted(Question question, int count, Value value, String code) {
    Range<Integer> bounds = question.limits().count();
    if (count > bounds.most().orElse(Integer.MAX_VALUE)) {
      return refused(question, code + ".many", bounds.most().orElseThrow());
    }
    if (count < bounds.least().orElse(0)) {
      return refused(question, code + ".few", bounds.least().orElseThrow());
    }
    return new Understood(value, List.of());
  }

  private static Understood missing(Question question) {
    if (!question.required()) {
      return new Understood(Value.NONE, List.of());
    }
    return refused(question, missingCode(question.type()));
  }

  static String missingCode(AnswerType type) {
    return switch (type.shape()) {
      case TEXT -> Kinds.typed(type).missing();
      case CHOICES -> "required.choices";
      case FILES -> "required.files";
      case ROWS -> "required.rows";
      case PARTS, NONE -> "required";
    };
  }

  private static Understood refused(Question question, String code, Object... args) {
    return new Understood(Value.NONE, List.of(Problem.of(question.key(), code, args)));
  }

  static Problem problem(Question question, Parsed<Value> refused) {
    return new Problem(question.key(), Problem.NO_ROW, "", refused.code(), refused.args());
  }
}
