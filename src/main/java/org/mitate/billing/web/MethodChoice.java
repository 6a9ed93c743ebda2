package org.mitate.billing.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mitate.hospital.terms.PaymentMethod;

/// A way to pay that the cashier can choose with one key.
///
/// @param key the first letter of its name that no other one has
public record MethodChoice(String code, String name, String key) {

    /// Keys that lead elsewhere on the page.
    private static final Set<String> TAKEN = Set.of("L", "T", "P");

    static List<MethodChoice> of(Map<String, String> names) {
        var keys = new HashSet<>(TAKEN);
        var choices = new ArrayList<MethodChoice>();
        names.forEach(
                (code, name) -> {
                    String key = key(code, keys);
                    keys.add(key);
                    choices.add(new MethodChoice(code, name, key));
                });
        return choices;
    }

    /// Where the cursor goes after the choice: to what is still to be typed.
    public String next() {
        return isCash() ? "given" : "slip";
    }

    private boolean isCash() {
        return code.equals(PaymentMethod.CASH.name());
    }

    private static String key(String code, Set<String> taken) {
        return code.chars()
                .mapToObj(Character::toString)
                .filter(letter -> Character.isLetter(letter.charAt(0)) && !taken.contains(letter))
                .findFirst()
                .orElse("");
    }
}
