"""Enumerations: classes with a fixed set of named instances."""

import sys
from immutable import InterpreterLocal, is_frozen
from types import DynamicClassAttribute, MappingProxyType

__all__ = ["EnumType", "EnumMeta", "EnumDict", "Enum", "IntEnum", "StrEnum",
           "Flag", "IntFlag", "ReprEnum", "auto", "unique", "property",
           "verify", "member", "nonmember", "FlagBoundary", "STRICT",
           "CONFORM", "EJECT", "KEEP", "global_flag_repr", "global_enum_repr",
           "global_str", "global_enum", "EnumCheck", "CONTINUOUS",
           "NAMED_FLAGS", "UNIQUE", "pickle_by_global_name",
           "pickle_by_enum_name"]

_late_members = InterpreterLocal(dict)
_plain_property = property
_plain_bin = bin
Enum = Flag = EJECT = ReprEnum = None


class nonmember:
    """Keeps a value in an enum's body from becoming a member."""

    def __init__(self, value):
        self.value = value


class member:
    """Makes a value in an enum's body a member, whatever it is."""

    def __init__(self, value):
        self.value = value


def _is_descriptor(obj):
    return not isinstance(obj, type) and (
        hasattr(obj, "__get__") or hasattr(obj, "__set__")
        or hasattr(obj, "__delete__"))


def _is_dunder(name):
    return (len(name) > 4 and name[:2] == name[-2:] == "__"
            and name[2] != "_" and name[-3] != "_")


def _is_sunder(name):
    return (len(name) > 2 and name[0] == name[-1] == "_"
            and name[1] != "_" and name[-2] != "_")


def _is_internal_class(cls_name, obj):
    """Whether obj is a class defined inside the class cls_name."""
    if not isinstance(obj, type):
        return False
    qualname = getattr(obj, "__qualname__", "")
    return qualname == f"{cls_name}.{obj.__name__}" or qualname.endswith(
        f".{cls_name}.{obj.__name__}")


def _is_private(cls_name, name):
    prefix = f"_{cls_name}__"
    return (len(name) > len(prefix) and name.startswith(prefix)
            and (name[-1] != "_" or name[-2] != "_"))


def _is_single_bit(num):
    return num > 0 and num & (num - 1) == 0


def _iter_bits_lsb(num):
    """Yield the bits of num, lowest first."""
    if isinstance(num, Enum):
        num = num.value
    if num < 0:
        raise ValueError(f"{num} is not a positive integer")
    while num:
        bit = num & -num
        yield bit
        num ^= bit


def bin(num, max_bits=None):
    """Return num in binary with its sign bit set apart: '0b0 1010'."""
    from operator import index
    num = index(num)
    ceiling = 2 ** num.bit_length()
    if num >= 0:
        text = _plain_bin(num + ceiling).replace("1", "0", 1)
    else:
        text = _plain_bin(~num ^ (ceiling - 1) + ceiling)
    sign, digits = text[:3], text[3:]
    if max_bits is not None and len(digits) < max_bits:
        digits = (sign[-1] * max_bits + digits)[-max_bits:]
    return f"{sign} {digits}"


def show_flag_values(value):
    """Return the list of the bits of value."""
    return list(_iter_bits_lsb(value))


class auto:
    """Stands for a value that _generate_next_value_ makes."""

    def __init__(self, value=None):
        self.value = _AUTO if value is None else value
        self._name = None

    def __repr__(self):
        return f"auto({self.value!r})"


_AUTO = object()


class property(DynamicClassAttribute):
    """A property whose name may also be that of a member."""

    member = None
    _attr_type = None
    _cls_type = None

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.member is not None:
                return self.member
            raise AttributeError(
                f"{ownerclass!r} has no attribute {self.name!r}")
        if self.fget is not None:
            return self.fget(instance)
        if self._attr_type == "attr":
            return getattr(self._cls_type, self.name)
        if self._attr_type == "desc":
            return getattr(instance._value_, self.name)
        try:
            return ownerclass._member_map_[self.name]
        except KeyError:
            raise AttributeError(f"{ownerclass!r} has no attribute "
                                 f"{self.name!r}") from None

    def __set__(self, instance, value):
        if self.fset is not None:
            return self.fset(instance, value)
        raise AttributeError(f"<enum {self.clsname!r}> cannot set attribute "
                             f"{self.name!r}")

    def __delete__(self, instance):
        if self.fdel is not None:
            return self.fdel(instance)
        raise AttributeError(f"<enum {self.clsname!r}> cannot delete "
                             f"attribute {self.name!r}")

    def __set_name__(self, ownerclass, name):
        self.name = name
        self.clsname = ownerclass.__name__


class EnumDict(dict):
    """The namespace of an enum's body: it notes which names are members."""

    def __init__(self, cls_name=None):
        super().__init__()
        self._member_names = {}
        self._last_values = []
        self._ignore = []
        self._auto_called = False
        self._cls_name = cls_name

    def __setitem__(self, key, value):
        if self._cls_name is not None and _is_private(self._cls_name, key):
            pass
        elif _is_sunder(key):
            value = self._set_sunder(key, value)
        elif _is_dunder(key):
            if key == "__order__":
                key = "_order_"
        elif key in self._member_names:
            raise TypeError(f"{key!r} already defined as {self[key]!r}")
        elif key in self._ignore:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif isinstance(value, member):
            value = value.value
            self._member_names[key] = None
            self._last_values.append(value)
        elif _is_descriptor(value) or isinstance(value, _partial_type()):
            pass
        elif self._cls_name is not None and _is_internal_class(self._cls_name,
                                                               value):
            pass
        else:
            if key in self:
                raise TypeError(f"{key!r} already defined as {self[key]!r}")
            made = self._resolve_autos(key, value)
            if made is value:
                self._last_values.append(value)
            value = made
            self._member_names[key] = None
        super().__setitem__(key, value)

    def _set_sunder(self, key, value):
        if key not in ("_order_", "_generate_next_value_", "_numeric_repr_",
                       "_missing_", "_ignore_", "_iter_member_",
                       "_iter_member_by_value_", "_iter_member_by_def_",
                       "_add_alias_", "_add_value_alias_",
                       "_use_args_", "_member_map_", "_new_member_",
                       "_unhashable_values_", "_unhashable_values_map_",
                       "_hashable_values_"):
            raise ValueError("_sunder_ names, such as %r, are reserved for "
                             "future Enum use" % (key,))
        if key == "_generate_next_value_":
            if self._auto_called:
                raise TypeError("_generate_next_value_ must be defined before "
                                "members")
            self._generate_next_value = getattr(value, "__func__", value)
        elif key == "_ignore_":
            if isinstance(value, str):
                value = value.replace(",", " ").split()
            else:
                value = list(value)
            self._ignore = value
            already = set(value) & set(self._member_names)
            if already:
                raise ValueError("_ignore_ cannot specify already set names: "
                                 f"{already!r}")
        return value

    def _resolve_autos(self, key, value):
        kind = type(value)
        if kind is not auto and not (issubclass(kind, tuple)
                                     and any(type(v) is auto for v in value)):
            return value
        values = [value] if kind is auto else list(value)
        for i, item in enumerate(values):
            if type(item) is not auto:
                continue
            if item.value is _AUTO:
                item.value = self._generate_next_value(
                    key, 1, len(self._member_names), self._last_values[:])
                self._auto_called = True
            values[i] = item.value
            self._last_values.append(item.value)
        if kind is auto:
            return values[0]
        return kind(*values) if hasattr(kind, "_fields") else kind(values)

    @_plain_property
    def member_names(self):
        """The names of the members so far, as a list."""
        return list(self._member_names)

    def update(self, members, *more_members, **kwds):
        """Set several names."""
        try:
            names = members.keys()
        except AttributeError:
            for name, value in members:
                self[name] = value
        else:
            for name in names:
                self[name] = members[name]
        for other in more_members:
            self.update(other)
        for name, value in kwds.items():
            self[name] = value


_EnumDict = EnumDict


def _partial_type():
    functools = sys.modules.get("functools")
    return functools.partial if functools is not None else ()


class EnumType(type):
    """Metaclass of enums."""

    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        metacls._check_for_existing_members_(cls, bases)
        namespace = EnumDict(cls)
        member_type, first_enum = metacls._get_mixins_(cls, bases)
        if first_enum is not None:
            namespace["_generate_next_value_"] = getattr(
                first_enum, "_generate_next_value_", None)
        return namespace

    def __new__(metacls, cls, bases, classdict, *, boundary=None,
                _simple=False, **kwds):
        if _simple:
            return super().__new__(metacls, cls, bases, classdict, **kwds)
        ignore = classdict.setdefault("_ignore_", [])
        ignore.append("_ignore_")
        for key in ignore:
            classdict.pop(key, None)
        names = dict(classdict._member_names)
        for key in ignore:
            names.pop(key, None)
        invalid = set(names) & {"mro", ""}
        if invalid:
            raise ValueError("invalid enum member name(s) %s" % (
                ",".join(repr(n) for n in sorted(invalid))))
        order = classdict.pop("_order_", None)
        plain = {key: value for key, value in dict.items(classdict)}
        values = [(name, plain.pop(name)) for name in names]
        member_type, first_enum = metacls._get_mixins_(cls, bases)
        new_member, save_new, use_args = metacls._find_new_(
            plain, member_type, first_enum)
        generator = plain.get("_generate_next_value_")
        if generator is not None and not isinstance(generator, staticmethod):
            plain["_generate_next_value_"] = staticmethod(
                getattr(generator, "__func__", generator))
        plain["_new_member_"] = new_member
        plain["_use_args_"] = use_args
        plain["_member_names_"] = []
        plain["_member_map_"] = {}
        plain["_value2member_map_"] = {}
        plain["_hashable_values_"] = []
        plain["_unhashable_values_"] = []
        plain["_unhashable_values_map_"] = {}
        plain["_member_type_"] = member_type
        plain["_value_repr_"] = metacls._find_data_repr_(cls, bases)
        plain["_boundary_"] = boundary or getattr(first_enum, "_boundary_",
                                                  None)
        plain["_flag_mask_"] = 0
        plain["_singles_mask_"] = 0
        plain["_all_bits_"] = 0
        plain["_inverted_"] = None
        plain["_pending_"] = _Pending(values, use_args)
        enum_class = super().__new__(metacls, cls, bases, plain, **kwds)
        _choose_text_methods(enum_class, plain, member_type, first_enum)
        if save_new:
            enum_class.__new_member__ = enum_class.__dict__.get(
                "__new_member__", new_member)
        enum_class.__new__ = Enum.__new__ if Enum is not None else \
            plain.get("__new__", object.__new__)
        if Enum is not None and Flag is not None and issubclass(enum_class,
                                                                Flag):
            _finish_flag(enum_class)
        if order is not None:
            _check_order(enum_class, order)
        return enum_class

    def __init__(cls, *args, **kwds):
        super().__init__(*args)

    def __bool__(cls):
        return True

    def __call__(cls, value, names=_AUTO, *values, module=None,
                 qualname=None, type=None, start=1, boundary=None):
        """Return the member of a value, or make a new enum from names."""
        if cls._member_map_:
            if names is not _AUTO:
                value = (value, names) + values
            return cls.__new__(cls, value)
        if names is _AUTO and type is None:
            raise TypeError(f"{cls} has no members; specify `names=()` if you "
                            "meant to create a new, empty, enum")
        return cls._create_(value, None if names is _AUTO else names,
                            module=module, qualname=qualname, type=type,
                            start=start, boundary=boundary)

    def __contains__(cls, value):
        """Whether value is a member or the value of one."""
        if isinstance(value, cls):
            return True
        if Flag is not None and issubclass(cls, Flag):
            try:
                return isinstance(cls._missing_(value), cls)
            except ValueError:
                return False
        try:
            return value in cls._value2member_map_
        except TypeError:
            return value in cls._unhashable_values_

    def __delattr__(cls, attr):
        if attr in cls._member_map_:
            raise AttributeError(f"{cls.__name__!r} cannot delete member "
                                 f"{attr!r}.")
        super().__delattr__(attr)

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", {}):
            raise AttributeError(f"cannot reassign member {name!r}")
        super().__setattr__(name, value)

    def __dir__(cls):
        names = {"__class__", "__contains__", "__doc__", "__getitem__",
                 "__iter__", "__len__", "__members__", "__module__",
                 "__name__", "__qualname__"} | set(cls._member_names_)
        if cls._new_member_ is not object.__new__:
            names.add("__new__")
        if cls.__init_subclass__ is not object.__init_subclass__:
            names.add("__init_subclass__")
        if cls._member_type_ is object:
            return sorted(names)
        return sorted(set(dir(cls._member_type_)) | names)

    def __getitem__(cls, name):
        """Return the member called name."""
        return cls._member_map_[name]

    def __iter__(cls):
        """Yield the members in the order of their definition."""
        return (cls._member_map_[name] for name in cls._member_names_)

    def __len__(cls):
        return len(cls._member_names_)

    @_plain_property
    def __members__(cls):
        """All names, those of aliases included, with their members."""
        return MappingProxyType(cls._member_map_)

    def __repr__(cls):
        if Flag is not None and issubclass(cls, Flag):
            return f"<flag {cls.__name__!r}>"
        return f"<enum {cls.__name__!r}>"

    def __reversed__(cls):
        """Yield the members, last first."""
        return (cls._member_map_[name]
                for name in reversed(cls._member_names_))

    def _create_(cls, class_name, names, *, module=None, qualname=None,
                 type=None, start=1, boundary=None):
        """Make a new enum from a string of names, pairs or a mapping."""
        metacls = cls.__class__
        bases = (cls,) if type is None else (type, cls)
        _, first_enum = cls._get_mixins_(class_name, bases)
        classdict = metacls.__prepare__(class_name, bases)
        if isinstance(names, str):
            names = names.replace(",", " ").split()
        if isinstance(names, (tuple, list)) and names and isinstance(names[0],
                                                                     str):
            pairs = []
            seen = []
            for count, name in enumerate(names):
                value = first_enum._generate_next_value_(name, start, count,
                                                         seen[:])
                seen.append(value)
                pairs.append((name, value))
            names = pairs
        for item in names or ():
            if isinstance(item, str):
                name, value = item, names[item]
            else:
                name, value = item
            classdict[name] = value
        if module is None:
            try:
                module = sys._getframemodulename(2)
            except AttributeError:
                try:
                    module = sys._getframe(2).f_globals["__name__"]
                except (AttributeError, ValueError, KeyError):
                    pass
        if module is None:
            dict.__setitem__(classdict, "__reduce_ex__", _cannot_pickle)
        else:
            classdict["__module__"] = module
        if qualname is not None:
            classdict["__qualname__"] = qualname
        return metacls.__new__(metacls, class_name, bases, classdict,
                               boundary=boundary)

    def _convert_(cls, name, module, filter, source=None, *, boundary=None,
                  as_global=False):
        """Make an enum from the constants of a module and replace them."""
        module_globals = sys.modules[module].__dict__
        source = source.__dict__ if source else module_globals
        members = [(key, source[key]) for key in source if filter(key)]
        try:
            members.sort(key=lambda pair: (pair[1], pair[0]))
        except TypeError:
            members.sort(key=lambda pair: pair[0])
        new = cls(name, members, module=module, boundary=boundary or KEEP)
        new.__reduce_ex__ = pickle_by_global_name
        if as_global:
            global_enum(new)
        else:
            module_globals.update(new.__members__)
        module_globals[name] = new
        return new

    @classmethod
    def _check_for_existing_members_(mcls, class_name, bases):
        for chain in bases:
            for base in chain.__mro__:
                if isinstance(base, EnumType) and base._member_names_:
                    raise TypeError("<enum %r> cannot extend %r"
                                    % (class_name, base))

    @classmethod
    def _get_mixins_(mcls, class_name, bases):
        """Return (type of the values, the enum among the bases)."""
        if not bases:
            return object, Enum
        first_enum = bases[-1]
        if not isinstance(first_enum, EnumType):
            raise TypeError("new enumerations should be created as "
                            "`EnumName([mixin_type, ...] [data_type,] "
                            "enum_type)`")
        return mcls._find_data_type_(class_name, bases) or object, first_enum

    @classmethod
    def _find_data_repr_(mcls, class_name, bases):
        for chain in bases:
            for base in chain.__mro__:
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    return base._value_repr_
                if "__repr__" in base.__dict__:
                    if ("__dataclass_fields__" in base.__dict__
                            and "__dataclass_params__" in base.__dict__
                            and base.__dict__["__dataclass_params__"].repr):
                        return _dataclass_repr
                    return base.__dict__["__repr__"]
        return None

    @classmethod
    def _find_data_type_(mcls, class_name, bases):
        found = []
        for chain in bases:
            candidate = None
            for base in chain.__mro__:
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    if base._member_type_ is not object:
                        found.append(base._member_type_)
                        break
                elif ("__new__" in base.__dict__
                      or "__dataclass_fields__" in base.__dict__):
                    found.append(candidate or base)
                    break
                else:
                    candidate = candidate or base
        types = []
        for typ in found:
            if typ not in types:
                types.append(typ)
        if len(types) > 1:
            raise TypeError("too many data types for %r: %r"
                            % (class_name, set(types)))
        return types[0] if types else None

    @classmethod
    def _find_new_(mcls, classdict, member_type, first_enum):
        """Return (maker of members, was it in the body, does it take args)."""
        maker = classdict.get("__new__")
        save_new = first_enum is not None and maker is not None
        if maker is None:
            for method in ("__new_member__", "__new__"):
                for source in (member_type, first_enum):
                    target = getattr(source, method, None)
                    if target is not None and target not in (
                            object.__new__, getattr(Enum, "__new__", None),
                            None):
                        maker = target
                        break
                if maker is not None:
                    break
            else:
                maker = object.__new__
        if isinstance(maker, staticmethod):
            maker = maker.__func__
        use_args = first_enum is not None and maker is not object.__new__
        return maker, save_new, use_args

    def _add_member_(cls, name, member):
        """Let name stand for member, as an attribute and in the map."""
        if name in cls._member_map_:
            if cls._member_map_[name] is not member:
                raise NameError(f"{name!r} is already bound: "
                                f"{cls._member_map_[name]!r}")
            return
        descriptor = attr_type = holder = None
        for base in cls.__mro__[1:]:
            attr = base.__dict__.get(name)
            if attr is None:
                continue
            if isinstance(attr, (property, DynamicClassAttribute)):
                descriptor, holder, attr_type = attr, base, "enum"
                break
            if _is_descriptor(attr):
                descriptor = descriptor or attr
                attr_type, holder = attr_type or "desc", holder or base
            else:
                attr_type, holder = "attr", base
        if descriptor is not None or attr_type == "attr":
            redirect = property()
            redirect.member = member
            redirect.__set_name__(cls, name)
            if attr_type in ("enum", "desc"):
                redirect.fget = getattr(descriptor, "fget", None)
                redirect.fset = getattr(descriptor, "fset", None)
                redirect.fdel = getattr(descriptor, "fdel", None)
            redirect._attr_type = attr_type
            redirect._cls_type = holder
            type.__setattr__(cls, name, redirect)
        else:
            type.__setattr__(cls, name, member)
        cls._member_map_[name] = member


EnumMeta = EnumType


def _cannot_pickle(self, proto):
    raise TypeError("%r cannot be pickled" % self)


class _Pending:
    """Makes the members as soon as the class exists, before its bases see it."""

    def __init__(self, values, use_args):
        self.values = values
        self.use_args = use_args

    def __set_name__(self, enum_class, name):
        for member_name, value in self.values:
            _add_new_member(enum_class, member_name, value,
                            enum_class._member_type_, enum_class._new_member_,
                            self.use_args)
        type.__delattr__(enum_class, name)


def _add_new_member(cls, name, value, member_type, new_member, use_args):
    """Make the member `name` of cls, or an alias of one that equals it."""
    args = value if isinstance(value, tuple) else (value,)
    if member_type is tuple:
        args = (args,)
    if use_args:
        new = new_member(cls, *args)
    else:
        new = new_member(cls)
    if not hasattr(new, "_value_"):
        if member_type is object:
            new._value_ = value
        else:
            try:
                new._value_ = member_type(*args)
            except Exception as error:
                raise TypeError("_value_ not set in __new__, unable to create "
                                "it") from error
    value = new._value_
    new._name_ = name
    new.__objclass__ = cls
    new.__init__(*args)
    new._sort_order_ = len(cls._member_names_)
    if Flag is not None and issubclass(cls, Flag):
        if isinstance(value, int):
            cls._flag_mask_ |= value
            if _is_single_bit(value):
                cls._singles_mask_ |= value
            cls._all_bits_ = 2 ** cls._flag_mask_.bit_length() - 1
    known = None
    try:
        known = cls._value2member_map_.get(value)
    except TypeError:
        for other in cls._member_map_.values():
            if other._value_ == value:
                known = other
                break
    if known is not None:
        new = known
    elif (Flag is None or not issubclass(cls, Flag)
          or not isinstance(value, int) or _is_single_bit(value)):
        cls._member_names_.append(name)
    cls._add_member_(name, new)
    try:
        cls._value2member_map_.setdefault(value, new)
        if value not in cls._hashable_values_:
            cls._hashable_values_.append(value)
    except TypeError:
        cls._unhashable_values_.append(value)
        cls._unhashable_values_map_.setdefault(name, []).append(value)


def _choose_text_methods(enum_class, plain, member_type, first_enum):
    """repr, str and format come from the enum, not from the mixed-in type."""
    if ReprEnum is not None and ReprEnum in enum_class.__bases__:
        if "__format__" not in plain:
            enum_class.__format__ = member_type.__format__
        if "__str__" not in plain:
            method = member_type.__str__
            enum_class.__str__ = (member_type.__repr__
                                  if method is object.__str__ else method)
    if Enum is None:
        return
    for name in ("__repr__", "__str__", "__format__", "__reduce_ex__"):
        if name in plain:
            continue
        own = getattr(enum_class, name)
        if own in (getattr(member_type, name, None),
                   getattr(object, name)) and name not in enum_class.__dict__:
            setattr(enum_class, name, getattr(first_enum, name))
    if Flag is not None and issubclass(enum_class, Flag):
        for name in ("__or__", "__and__", "__xor__", "__ror__", "__rand__",
                     "__rxor__", "__invert__"):
            if name not in plain:
                setattr(enum_class, name, getattr(Flag, name))


def _finish_flag(cls):
    """Work out the masks of a flag and the order of its members."""
    mask = 0
    for value in cls._value2member_map_:
        if isinstance(value, int):
            mask |= value
    type.__setattr__(cls, "_flag_mask_", mask)
    type.__setattr__(cls, "_all_bits_", 2 ** mask.bit_length() - 1)
    order = [m._value_ for m in cls if isinstance(m._value_, int)]
    if order != sorted(order):
        type.__setattr__(cls, "_iter_member_", cls._iter_member_by_def_)


def _check_order(cls, order):
    if isinstance(order, str):
        order = order.replace(",", " ").split()
    if Flag is None or not issubclass(cls, Flag):
        order = [name for name in order
                 if name not in cls._member_map_
                 or name in cls._member_names_]
    else:
        order = [name for name in order if name in cls._member_names_
                 or name not in cls._member_map_]
    if order != cls._member_names_:
        raise TypeError("member order does not match _order_:\n  %r\n  %r"
                        % (cls._member_names_, order))


class Enum(metaclass=EnumType):
    """Base of all enums."""

    @classmethod
    def __signature__(cls):
        if cls._member_names_:
            return "(*values)"
        return ("(new_class_name, /, names, *, module=None, qualname=None, "
                "type=None, start=1, boundary=None)")

    def __new__(cls, value=_AUTO):
        if value is _AUTO:
            value = ()
            if not cls._member_map_:
                raise TypeError(f"{cls!r} has no members")
        if type(value) is cls:
            return value
        try:
            return cls._value2member_map_[value]
        except KeyError:
            pass
        except TypeError:
            for known in cls._member_map_.values():
                if known._value_ == value:
                    return known
        if not cls._member_map_:
            if "_pending_" in cls.__dict__:
                raise TypeError("do not use `super().__new__; call the "
                                "appropriate __new__ directly")
            raise TypeError("%r has no members" % cls)
        error = result = None
        try:
            result = cls._missing_(value)
        except Exception as exc:
            error = exc
        if isinstance(result, cls) or (
                Flag is not None and issubclass(cls, Flag)
                and cls._boundary_ is EJECT and isinstance(result, int)):
            return result
        invalid = ValueError("%r is not a valid %s" % (value,
                                                       cls.__qualname__))
        try:
            if result is None and error is None:
                raise invalid
            if error is None:
                error = TypeError(
                    "error in %s._missing_: returned %r instead of None or a "
                    "valid member" % (cls.__name__, result))
            if not isinstance(error, ValueError):
                error.__context__ = invalid
            raise error
        finally:
            error = invalid = None

    def __init__(self, *args, **kwds):
        pass

    def _add_alias_(self, name):
        """Let name be another name of this member."""
        self.__class__._add_member_(name, self)

    def _add_value_alias_(self, value):
        """Let value be another value of this member."""
        cls = self.__class__
        try:
            known = cls._value2member_map_.get(value)
            if known is not None:
                if known is not self:
                    raise ValueError(f"{value!r} is already bound: {known!r}")
                return
            cls._value2member_map_[value] = self
            cls._hashable_values_.append(value)
        except TypeError:
            for other in cls._member_map_.values():
                if other._value_ == value:
                    if other is not self:
                        raise ValueError(f"{value!r} is already bound: "
                                         f"{other!r}") from None
                    return
            cls._unhashable_values_.append(value)
            cls._unhashable_values_map_.setdefault(self.name, []).append(value)

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        """Return the value of auto(): one more than the highest so far."""
        if not last_values:
            return start
        try:
            highest = sorted(last_values)[-1]
        except TypeError:
            raise TypeError("unable to sort non-numeric values") from None
        try:
            return highest + 1
        except TypeError:
            raise TypeError("unable to increment %r" % (highest,)) from None

    @classmethod
    def _missing_(cls, value):
        """Return the member for a value that has none, or None."""
        return None

    def __repr__(self):
        show = self.__class__._value_repr_ or repr
        return "<%s.%s: %s>" % (self.__class__.__name__, self._name_,
                                show(self._value_))

    def __str__(self):
        return "%s.%s" % (self.__class__.__name__, self._name_)

    def __dir__(self):
        names = {"__class__", "__doc__", "__eq__", "__hash__", "__module__"}
        if self.__class__._member_type_ is not object:
            names = set(object.__dir__(self))
        for name in getattr(self, "__dict__", []):
            if name[0] != "_" and name not in self._member_map_:
                names.add(name)
        for cls in self.__class__.mro():
            for name, value in cls.__dict__.items():
                if name[0] == "_":
                    continue
                if isinstance(value, property):
                    if value.fget is not None or name not in self._member_map_:
                        names.add(name)
                    else:
                        names.discard(name)
                elif name not in self._member_map_:
                    names.add(name)
        return sorted(names | {"name", "value"})

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)

    def __deepcopy__(self, memo):
        return self

    def __copy__(self):
        return self

    @property
    def name(self):
        """The name of the member."""
        return self._name_

    @property
    def value(self):
        """The value of the member."""
        return self._value_


class ReprEnum(Enum):
    """Base of enums whose str() and format() are those of their values."""


class IntEnum(int, ReprEnum):
    """Enum whose members are ints."""


class StrEnum(str, ReprEnum):
    """Enum whose members are strings."""

    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError("too many arguments for str(): %r" % (values,))
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError("%r is not a string" % (values[0],))
        if len(values) >= 2 and not isinstance(values[1], str):
            raise TypeError("encoding must be a string, not %r" % (values[1],))
        if len(values) == 3 and not isinstance(values[2], str):
            raise TypeError("errors must be a string, not %r" % (values[2],))
        value = str(*values)
        new = str.__new__(cls, value)
        new._value_ = value
        return new

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        """Return the name in lower case."""
        return name.lower()


def pickle_by_global_name(self, proto):
    """A __reduce_ex__ for members that are globals of their module."""
    return self.name


def pickle_by_enum_name(self, proto):
    """A __reduce_ex__ that looks the member up by its name."""
    return getattr, (self.__class__, self._name_)


class FlagBoundary(StrEnum):
    """What a flag does with bits that have no name."""

    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


class Flag(Enum, boundary=STRICT):
    """Enum whose members combine with |, &, ^ and ~."""

    _numeric_repr_ = repr

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        """Return the power of two above the highest value."""
        if not last_values:
            return start if start is not None else 1
        highest = max(last_values)
        try:
            return 2 ** highest.bit_length()
        except Exception:
            raise TypeError("invalid flag value %r" % highest) from None

    @classmethod
    def _iter_member_by_value_(cls, value):
        """Yield the members in value, by their bits."""
        for bit in _iter_bits_lsb(value & cls._flag_mask_):
            yield cls._value2member_map_.get(bit)

    _iter_member_ = _iter_member_by_value_

    @classmethod
    def _iter_member_by_def_(cls, value):
        """Yield the members in value, in the order of definition."""
        yield from sorted(cls._iter_member_by_value_(value),
                          key=lambda m: m._sort_order_)

    @classmethod
    def _missing_(cls, value):
        """Make the member for a combination of bits."""
        if not isinstance(value, int):
            raise ValueError("%r is not a valid %s" % (value,
                                                       cls.__qualname__))
        mask = cls._flag_mask_
        singles = cls._singles_mask_
        all_bits = cls._all_bits_
        neg_value = None
        if not ~all_bits <= value <= all_bits or value & (all_bits ^ mask):
            if cls._boundary_ is STRICT:
                bits = max(value.bit_length(), mask.bit_length())
                raise ValueError("%r invalid value %r\n    given %s\n  "
                                 "allowed %s" % (cls, value, bin(value, bits),
                                                 bin(mask, bits)))
            if cls._boundary_ is CONFORM:
                value = value & mask
            elif cls._boundary_ is EJECT:
                return value
            elif value < 0:
                value = max(all_bits + 1, 2 ** value.bit_length()) + value
        if value < 0:
            neg_value = value
            if cls._boundary_ in (EJECT, KEEP):
                value = all_bits + 1 + value
            else:
                value = singles & value
        unknown = value & ~mask
        aliases = value & ~singles
        members = list(cls._iter_member_(value & singles))
        if unknown and cls._boundary_ is not KEEP:
            raise ValueError("%s(%r) --> unknown values %r [%s]" % (
                cls.__name__, value, unknown, bin(unknown)))
        if cls._member_type_ is object:
            pseudo = object.__new__(cls)
        else:
            pseudo = cls._member_type_.__new__(cls, value)
        if not hasattr(pseudo, "_value_"):
            pseudo._value_ = value
        if members or aliases:
            names = [m._name_ for m in members]
            done = 0
            for m in members:
                done |= m._value_
            for m in cls._member_map_.values():
                if (m not in members and m._value_ and m._value_ & value
                        == m._value_ and m._value_ & aliases & ~done):
                    members.append(m)
                    names.append(m._name_)
                    done |= m._value_
            rest = value & ~done
            pseudo._name_ = "|".join(names) or None
            if pseudo._name_ is not None and rest:
                pseudo._name_ += "|%s" % cls._numeric_repr_(rest)
        else:
            pseudo._name_ = None
        known = cls._value2member_map_
        if is_frozen(known):  # members of a frozen class that come up later are kept by thread
            return _late_members.get().setdefault((cls, value), pseudo)
        pseudo = known.setdefault(value, pseudo)
        if neg_value is not None:
            known[neg_value] = pseudo
        return pseudo

    def __contains__(self, other):
        """Whether all bits of other are set."""
        if not isinstance(other, self.__class__):
            raise TypeError(
                "unsupported operand type(s) for 'in': %r and %r" % (
                    type(other).__qualname__, self.__class__.__qualname__))
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        """Yield the members that are combined in self."""
        yield from self._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        cls = self.__class__
        show = cls._value_repr_ or repr
        if self._name_ is None:
            return "<%s: %s>" % (cls.__name__, show(self._value_))
        return "<%s.%s: %s>" % (cls.__name__, self._name_, show(self._value_))

    def __str__(self):
        cls = self.__class__
        if self._name_ is None:
            return "%s(%r)" % (cls.__name__, self._value_)
        return "%s.%s" % (cls.__name__, self._name_)

    def __bool__(self):
        return bool(self._value_)

    def _get_value(self, flag):
        if isinstance(flag, self.__class__):
            return flag._value_
        if (self._member_type_ is not object
                and isinstance(flag, self._member_type_)):
            return flag
        return NotImplemented

    def _combine(self, other, method, symbol):
        theirs = self._get_value(other)
        if theirs is NotImplemented:
            return NotImplemented
        for flag in (self, other):
            if self._get_value(flag) is None:
                raise TypeError(f"'{flag}' cannot be combined with other "
                                f"flags with {symbol}")
        return self.__class__(method(self._value_, theirs))

    def __or__(self, other):
        return self._combine(other, lambda a, b: a | b, "|")

    def __and__(self, other):
        return self._combine(other, lambda a, b: a & b, "&")

    def __xor__(self, other):
        return self._combine(other, lambda a, b: a ^ b, "^")

    def __invert__(self):
        if self._get_value(self) is None:
            raise TypeError(f"'{self}' cannot be inverted")
        if self._inverted_ is not None:
            return self._inverted_
        if self._boundary_ in (EJECT, KEEP):
            inverted = self.__class__(~self._value_)
        else:
            inverted = self.__class__(self._singles_mask_ & ~self._value_)
        if not is_frozen(self):
            self._inverted_ = inverted
        return inverted

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """Flag whose members are ints."""


def _dataclass_repr(self):
    fields = self.__dataclass_fields__
    return ", ".join("%s=%r" % (name, getattr(self, name))
                     for name, field in fields.items() if field.repr)


from _enum_tools import *
from _enum_tools import _simple_enum, _test_simple_enum
