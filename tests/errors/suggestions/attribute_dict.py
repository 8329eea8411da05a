{}.has_key("a")
