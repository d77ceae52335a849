package anlan.ground.web;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the components of a record are read, found once for each kind of record. */
final class Components {

    private static final ClassValue<Map<String, MethodHandle>> FOUND = new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
            return reading(type);
        }
    };

    private Components() {}

    static Map<String, MethodHandle> of(Record from) {
        return FOUND.get(from.getClass());
    }

    static @Nullable Object read(MethodHandle component, @Nullable Object from) {
        try {
            return (Object) component.invokeExact(from);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, MethodHandle> reading(Class<?> type) {
        var handles = new HashMap<String, MethodHandle>();
        try {
            var lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            for (var component : type.getRecordComponents()) {
                var read = lookup.unreflect(component.getAccessor());
                handles.put(component.getName(), read.asType(MethodType.methodType(Object.class, Object.class)));
            }
        } catch (IllegalAccessException e) {
            return Map.of();
        }
        return handles;
    }
}
