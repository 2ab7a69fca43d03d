package fi.luukku.forms.kinds;

import fi.luukku.forms.Value;
import fi.luukku.forms.definition.Field;
import fi.luukku.forms.definition.Range;
import fi.luukku.forms.values.Parsed;
import fi.luukku.forms.values.TextValue;
import java.util.function.Function;
import java.util.stream.Stream;

/** Text of one line or of several. */
final class TextKind extends WordsKind {

  private static final String SENTENCE = "Kokeilu, ett försök, \"a trial\" & <more> äöå. ";

  TextKind(Function<String, Parsed<String>> parser) {
    super(parser, Input.WIDE, SENTENCE);
  }

  @Override
  public String example(Field field) {
    if (field.limits().pattern().isPresent()) {
      return Stream.of("A1", "1", "ABC-123", "AB", "1234")
          .filter(word -> field.limits().pattern().get().matches(word))
          .findFirst()
          .orElse("");
    }
    int least = field.limits().length().least().orElse(1);
    int most = field.limits().length().most().orElse(SENTENCE.length());
    String enough = SENTENCE.repeat(1 + least / SENTENCE.length()).strip();
    return enough.length() > most ? enough.substring(0, most).strip() : enough;
  }

  @Override
  public Parsed<Value> read(Field field, String typed) {
    Parsed<Value> text = super.read(field, typed);
    if (text.isRefused()) {
      return text;
    }
    String words = ((Value.Words) text.value().orElseThrow()).text();
    int length = TextValue.length(words);
    Range<Integer> bounds = field.limits().length();
    if (length > bounds.most().orElse(Integer.MAX_VALUE)) {
      return Parsed.refused("text.long", bounds.most().orElseThrow(), length);
    }
    if (length < bounds.least().orElse(0)) {
      return Parsed.refused("text.short", bounds.least().orElseThrow());
    }
    boolean fits = field.limits().pattern().map(pattern -> pattern.matches(words)).orElse(true);
    return fits ? text : Parsed.refused("text.pattern");
  }
}
