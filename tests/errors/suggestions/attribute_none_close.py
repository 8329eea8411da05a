object().zzz
