package fi.luukku.forms.kinds;

import fi.luukku.forms.Display;
import fi.luukku.forms.Value;
import fi.luukku.forms.definition.Field;
import fi.luukku.forms.values.Parsed;
import java.util.List;
import java.util.function.Function;

/** A text that has one way of being right: an address of mail, a number with a check digit. */
class WordsKind implements TypedKind {

  private final Function<String, Parsed<String>> parser;
  private final Input input;
  private final String example;

  WordsKind(Function<String, Parsed<String>> parser, Input input, String example) {
    this.parser = parser;
    this.input = input;
    this.example = example;
  }

  @Override
  public String example(Field field) {
    return example;
  }

  @Override
  public Parsed<Value> read(Field field, String typed) {
    return parser.apply(typed).map(Value.Words::new);
  }

  @Override
  public Input input() {
    return input;
  }

  @Override
  public List<String> lines(Field field, Value value, Display display) {
    return List.of(((Value.Words) value).text());
  }
}
