package org.mitate.database;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.modulith.ApplicationModule;

/// The order of the rooms: each after all that it may call, as their package-info says.
final class RoomOrder {

    private final Set<String> ordered = new LinkedHashSet<>();
    private final Set<String> visited = new LinkedHashSet<>();

    private RoomOrder() {}

    static List<String> of(Collection<String> rooms) {
        var order = new RoomOrder();
        rooms.forEach(order::visit);
        return order.ordered.stream().filter(rooms::contains).toList();
    }

    private void visit(String room) {
        if (!visited.add(room)) return;
        for (String door : module(room).allowedDependencies()) visit(door.split("::")[0].strip());
        ordered.add(room);
    }

    private static ApplicationModule module(String room) {
        try {
            return Class.forName("org.mitate." + room + ".package-info")
                    .getAnnotation(ApplicationModule.class);
        } catch (ClassNotFoundException unknown) {
            throw new IllegalStateException("there is no room named " + room, unknown);
        }
    }
}
