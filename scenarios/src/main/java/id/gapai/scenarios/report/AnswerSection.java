package id.gapai.scenarios.report;

import id.gapai.scenarios.report.page.Section;

/** The answer in two sentences, with its notes. */
final class AnswerSection {
    private AnswerSection() {}

    static Section of(Sentences sentences, Words words) {
        return Section.of("answer", words.say("answer.heading"))
                .withParagraph(sentences.course())
                .withParagraph(sentences.ways())
                .withBullets(sentences.notes());
    }
}
