package id.gapai.scenarios.cli;

import id.gapai.charts.text.Language;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

final class LanguageConverter implements ITypeConverter<Language> {
    @Override
    public Language convert(String code) {
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + code + "' is neither id nor en"));
    }
}
