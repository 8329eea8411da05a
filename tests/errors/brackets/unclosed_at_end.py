print("start")
values = (1,
          2,
