print(t'a{   }b')
