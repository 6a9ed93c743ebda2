package org.mitate.inbox;

import java.util.List;
import java.util.stream.Collectors;
import org.mitate.inbox.Sheaf.Gap;
import org.mitate.paper.PaperCode;

/// What a sheet is called on paper; letters to the applicant use the same words, so they are
/// Japanese on every screen.
public final class SheetNames {

    private SheetNames() {}

    public static String of(PaperCode code) {
        return name(code.kind(), code.sheet(), code.sheets());
    }

    /// @return such as `申込書 2/2、同意書 1/1`, empty when nothing is missing
    public static String of(List<Gap> gaps) {
        return gaps.stream()
                .map(gap -> name(gap.paper(), gap.sheet(), gap.sheets()))
                .collect(Collectors.joining("、"));
    }

    private static String name(PaperCode.Kind kind, int sheet, int sheets) {
        String paper =
                switch (kind) {
                    case APPLICATION -> "申込書";
                    case CONSENT -> "同意書";
                    case COVER -> "送付状";
                    case CHECKLIST -> "送付書類の確認表";
                    case REQUEST -> "主治医への依頼状";
                    case OWN_COPY -> "控え";
                    case ORIGINAL -> "原本ラベル";
                };
        return paper + " " + sheet + "/" + sheets;
    }
}
