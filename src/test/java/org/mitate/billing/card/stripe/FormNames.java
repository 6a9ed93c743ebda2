package org.mitate.billing.card.stripe;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The typed parameters of the official client in the names of a posted form, so that what was sent
/// can be compared with what the client would send.
final class FormNames {

    private FormNames() {}

    static Map<String, String> of(Map<String, Object> parameters) {
        var names = new TreeMap<String, String>();
        parameters.forEach((name, value) -> add(names, name, value));
        return names;
    }

    private static void add(Map<String, String> names, String name, Object value) {
        switch (value) {
            case Map<?, ?> map ->
                    map.forEach((key, inner) -> add(names, name + "[" + key + "]", inner));
            case List<?> list -> {
                for (int place = 0; place < list.size(); place++) {
                    add(names, name + "[" + place + "]", list.get(place));
                }
            }
            default -> names.put(name, String.valueOf(value));
        }
    }
}
